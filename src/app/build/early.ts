import { isFramed } from "../../page/isFramed";
import { readersLanguage } from "../../page/readersLanguage";
import { readOneOf } from "../../page/urlReaders";
import { lookOf } from "../../session/settings";
import { nextFrame } from "../nextFrame";
import { showPlainPage } from "../showPlainPage";

/**
 * Runs before the first paint: gives the document the view and look that the link asks for, and notes what of
 * the built page another language, moment or place would make wrong, so that it is not shown meanwhile.
 */
function prepare(root: HTMLElement): void {
  const params = new URLSearchParams(location.search);
  const asked = (name: string) => params.get(name) ?? "";
  const view = readOneOf(asked("view"), ["explore", "embed", "present"])?.value;
  const look = readOneOf(asked("look"), ["light", "dark", "projector"])?.value ?? "auto";
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset["view"] = view ?? (isFramed() ? "embed" : "explore");
  root.dataset["look"] = lookOf({ look }, { prefersDark });
  const awaits = [
    readersLanguage() !== root.lang && "language",
    ["asof", "grade"].some((name) => params.has(name)) && "moment",
    params.has("at") && "place",
  ].filter((name) => name !== false);
  if (awaits.length > 0) root.dataset["awaits"] = awaits.join(" ");
}

/**
 * Keeps what is only read out of the frame that shows map, moment and time line, and out of the way of the core: until
 * that plays, or the document has come without it. `data-opening` says what comes next, each in a frame of its own.
 */
function openInTurn(root: HTMLElement): void {
  root.dataset["opening"] = "names";
  async function open() {
    await nextFrame();
    if (root.dataset["opening"]) root.dataset["opening"] = "lists";
    await nextFrame();
    delete root.dataset["opening"];
  }
  document.addEventListener("readystatechange", open, { once: true });
  new MutationObserver((_, watcher) => {
    watcher.disconnect();
    open();
  }).observe(root, { attributeFilter: ["data-playable"] });
}

/** How long an answer takes at most on a line on which nothing has to be asked for ahead but fonts. */
const QUICK_MS = 100;

function isQuick(): boolean {
  const [answer] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return !!answer && answer.responseStart - answer.requestStart < QUICK_MS;
}

/** Asks for the files that a script element names. */
function ask(files: string | undefined, how: Partial<HTMLLinkElement>): void {
  for (const href of files?.split(" ") ?? []) {
    document.head.append(Object.assign(document.createElement("link"), how, { crossOrigin: "", href }));
  }
}

/**
 * On a quick line the fonts are there for the first frame if they are asked for at once, and the app comes soon enough
 * after it: asked for ahead, it would be read and compiled while that frame is made. On others fonts would hold the page
 * up, and what the app imports is asked for as soon as the document has come.
 */
function askAhead(): void {
  if (isQuick()) {
    ask(document.currentScript?.dataset["fonts"], { rel: "preload", as: "font", type: "font/woff2" });
    return;
  }
  const askForApp = () => {
    const entry = document.querySelector<HTMLElement>("script[data-modules]");
    ask(entry?.dataset["modules"], { rel: "modulepreload" });
  };
  document.addEventListener("readystatechange", askForApp, { once: true });
}

/** The script that the page starts with, not one that something else has put into it. */
const isEntry = (target: EventTarget | null): boolean =>
  target instanceof HTMLScriptElement &&
  target.type === "module" &&
  target.src.startsWith(`${location.origin}/`);

/** Gives the page without scripts back where its own cannot be had. */
function fallBack({ target }: Event): void {
  if (isEntry(target)) showPlainPage();
}

prepare(document.documentElement);
openInTurn(document.documentElement);
addEventListener("error", fallBack, true);
askAhead();
