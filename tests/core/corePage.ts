import { vi } from "vitest";
import type { openingSession } from "../../src/app/build/openingSession";
import type { Core } from "../../src/core/core";
import { type CoreFacts, unpackFacts } from "../../src/core/facts";
import { packFacts } from "../../src/core/packFacts";
import { startCore } from "../../src/core/startCore";
import type { OfferedLanguage } from "../../src/i18n/languages";
import { loadWords } from "../../src/i18n/loadWords";
import { createManualFrameClock } from "../support/manualFrameClock";

type Opening = Awaited<ReturnType<typeof openingSession>>;

/** The facts of a session as a page carries them: as JSON. */
export const factsOf = (session: Opening): CoreFacts => JSON.parse(JSON.stringify(packFacts(session)));

/** Frames that the test steps in place of the browser's. */
function takeFrames() {
  const clock = createManualFrameClock();
  vi.stubGlobal("requestAnimationFrame", clock.request);
  vi.stubGlobal("cancelAnimationFrame", clock.cancel);
  return clock;
}

let opened: Core[] = [];

/** Ends what a test has opened, and empties the document. */
export function closeCores(): void {
  for (const core of opened) {
    core.finish();
    core.live.dispose();
  }
  opened = [];
  document.body.replaceChildren();
}

interface WrittenPage {
  readonly app: string;
  readonly record?: string;
  readonly facts: string;
}

/** Puts a page as the build wrote it into the document and starts its core at an address. */
export async function openCore(written: WrittenPage, tag: OfferedLanguage = "en", search = "") {
  history.replaceState(null, "", `/${search}`);
  document.documentElement.lang = tag;
  const page = document.createElement("div");
  page.id = "app";
  page.innerHTML = written.app;
  const record = document.createElement("section");
  record.id = "record";
  record.innerHTML = written.record ?? "";
  document.body.replaceChildren(page, record);
  const words = await loadWords(tag);
  const frames = takeFrames();
  const core: Core = startCore(page, unpackFacts(JSON.parse(written.facts)), words);
  opened.push(core);
  return { page, core, frames, session: core.live, read: readerOf(page) };
}

/** What a reader finds on a page. */
function readerOf(page: HTMLElement) {
  const find = <E extends HTMLElement>(selector: string) => {
    const element = page.querySelector<E>(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    return element;
  };
  return {
    find,
    text: (selector: string) => find(selector).textContent,
    slider: () => find<HTMLInputElement>(".timeline-scrubber"),
    play: () => find<HTMLButtonElement>(".play-button"),
  };
}
