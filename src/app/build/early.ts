import { chooseLanguage } from "../../i18n/chooseLanguage";
import { languages } from "../../i18n/languages";
import { lookOf } from "../../session/settings";
import { isFramed } from "../isFramed";
import { pageLanguage } from "../pageLanguage";
import { readLanguage, readOneOf } from "../urlReaders";

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
  const tags = languages.map(({ tag }) => tag);
  const language = chooseLanguage(
    readLanguage(asked("lang"), tags)?.value ?? pageLanguage(),
    navigator.languages,
  );
  root.dataset["view"] = view ?? (isFramed() ? "embed" : "explore");
  root.dataset["look"] = lookOf({ look }, { prefersDark });
  const awaits = [
    language !== root.lang && "language",
    ["event", "date", "asof", "grade", "data"].some((name) => params.has(name)) && "moment",
    params.has("at") && "place",
  ].filter((name) => name !== false);
  if (awaits.length > 0) root.dataset["awaits"] = awaits.join(" ");
}

/** Gives the page without scripts back where a script of the page cannot be had. */
function fallBack({ target }: Event): void {
  const plain = document.querySelector("head noscript");
  if (!(target instanceof HTMLScriptElement && plain)) return;
  plain.outerHTML = plain.textContent ?? "";
  for (const name of ["view", "awaits"]) delete document.documentElement.dataset[name];
}

prepare(document.documentElement);
addEventListener("error", fallBack, true);
