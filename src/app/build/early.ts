import { isFramed } from "../../page/isFramed";
import { readersLanguage } from "../../page/readersLanguage";
import { readOneOf } from "../../page/urlReaders";
import { lookOf } from "../../session/settings";
import { firstPaint } from "../firstPaint";
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

/** Asks for files whose addresses an element names. */
function ask(files: string | undefined, how: Partial<HTMLLinkElement>): void {
  for (const href of files?.split(" ") ?? []) {
    document.head.append(Object.assign(document.createElement("link"), how, { crossOrigin: "", href }));
  }
}

/** Where line and machine are quick, the head of the page is here sooner than this after it was asked for. */
const QUICK_MS = 150;

function isQuick(): boolean {
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return !!page && performance.now() - page.requestStart < QUICK_MS;
}

/**
 * On a quick line the fonts are there for the first frame if they are asked for at once, and what the app imports is left
 * to the app. On others fonts would hold the page up, and the app's files are asked for together, to save round trips;
 * not before the first frame, since they would be read and compiled while that is made.
 */
async function askAhead(): Promise<void> {
  if (isQuick()) {
    ask(document.currentScript?.dataset["fonts"], { rel: "preload", as: "font", type: "font/woff2" });
    return;
  }
  const hasCome = new Promise((resolve) => {
    document.addEventListener("readystatechange", resolve, { once: true });
  });
  await Promise.all([hasCome, firstPaint()]);
  const entry = document.querySelector<HTMLElement>("script[data-modules]");
  ask(entry?.dataset["modules"], { rel: "modulepreload" });
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
