import { createMessages, table } from "virtual:core-words";
import { createCoreWords } from "../i18n/coreWords";
import { createMessageRuntime } from "../i18n/messageRuntime";
import { readersLanguage } from "../page/readersLanguage";
import { type CoreFacts, unpackFacts } from "./facts";
import { startCore } from "./startCore";

/** What of a link only the whole app can show. */
const NOT_OURS = ["asof", "grade"];

/** Plays the page at once, where it says in the reader's language what the link asks for. */
function start(root: HTMLElement): void {
  const page = document.getElementById("app");
  const text = document.getElementById("core-facts")?.textContent;
  if (!page || !text) return;
  const facts = JSON.parse(text) as CoreFacts;
  const params = new URLSearchParams(location.search);
  const isOurs = readersLanguage() === root.lang && (params.get("mission") ?? facts.id) === facts.id;
  if (!isOurs || NOT_OURS.some((name) => params.has(name))) return;
  const words = createCoreWords(createMessages(createMessageRuntime(table)), table);
  globalThis.phaselineCore = startCore(page, unpackFacts(facts), words);
  root.dataset["playable"] = "1";
  performance.mark("app:playable");
}

start(document.documentElement);
