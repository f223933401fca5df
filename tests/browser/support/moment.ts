import type { Frame, Page } from "playwright-core";

/** The instant as each part of the page tells it. */
export interface Moment {
  /** Where the slider stands, as its own number. */
  readonly value: number;
  readonly max: number;
  readonly valueText: string;
  /** The date as it is read large. */
  readonly date: string;
  /** Phase and number of the event, on the card. */
  readonly position: string;
  readonly headline: string;
  readonly isPlaying: boolean;
}

function read(): Moment {
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? "";
  const slider = document.querySelector<HTMLInputElement>("input[type=range]");
  return {
    value: Number(slider?.value),
    max: Number(slider?.max),
    valueText: slider?.getAttribute("aria-valuetext") ?? "",
    date: text('[data-part="date"]'),
    position: text(".event-position"),
    headline: text("#event-headline"),
    isPlaying: document.querySelector(".play-button")?.hasAttribute("data-playing") ?? false,
  };
}

/** All of it at one moment, read in one go. */
export const momentOf = (page: Page | Frame): Promise<Moment> => page.evaluate(read);

/** Notes the moment every `everyMs` until `stopNoting`; works without asking for frames. */
export async function startNoting(page: Page | Frame, everyMs = 40): Promise<void> {
  await page.evaluate(
    `{ const read = ${read}; const notes = window.notes = []; const note = () => notes.push(read());
       note(); window.noting = setInterval(note, ${everyMs}); }`,
  );
}

export function stopNoting(page: Page | Frame): Promise<Moment[]> {
  return page.evaluate<Moment[]>("clearInterval(window.noting); window.notes");
}

/** The number of the event that a text ends in: "Deployment, 22 of 57" is 22. */
export function eventNumberIn(text: string): number | null {
  const match = /(\d+)\s\S+\s57$/.exec(text);
  return match ? Number(match[1]) : null;
}
