import { setAttribute } from "../behaviours/setAttributes";
import { phaseAt } from "../scene/phaseAt";
import type { CoreSession } from "../session/coreSession";

const PARTS = ["headline", "date", "text"] as const;

/**
 * Tells the present event on the card that the build wrote for the first one, with the words of the document further down
 * the page as soon as that is there. What the card has beyond them is hidden meanwhile (`data-brief`). Its words are left
 * as they are in the end, for the app to go on from.
 */
export function eventCard(card: HTMLElement, session: CoreSession): () => void {
  const { mission, language, scenes, shown } = session;
  const { words, text } = language.get();
  const article = card.querySelector<HTMLElement>(".event-card");
  const elements = {
    position: card.querySelector(".event-position"),
    headline: card.querySelector("#event-headline"),
    date: card.querySelector(".event-date"),
    text: card.querySelector(".event-text"),
  };
  const builtEvent = scenes.getBuilt().eventId;
  const built = Object.values(elements).map((element) => [element, element?.textContent ?? ""] as const);
  let told = builtEvent;

  function position(id: string): string {
    const event = mission.events.find((it) => it.id === id);
    const list = event ? "events" : "backgroundEvents";
    const phase = event ? phaseAt(mission.phases, event.stop) : "background";
    return words.m.position({
      phase: text.phases[phase]?.name ?? phase,
      n: 1 + mission[list].findIndex((event) => event.id === id),
      total: mission[list].length,
    });
  }

  /** The document comes after the core: until it is there the card says no more than which event it is. */
  function readRecord(id: string): void {
    const record = card.ownerDocument.querySelector(`#record [data-event="${id}"]`);
    for (const part of PARTS) {
      write(elements[part], record?.querySelector(`[data-part="${part}"]`)?.textContent ?? "");
    }
  }

  function follow(): void {
    const { eventId } = scenes.get();
    if (eventId === told) return;
    told = eventId;
    setAttribute(article ?? card, "data-brief", eventId === builtEvent ? null : "");
    if (eventId === builtEvent) for (const [element, before] of built) write(element, before);
    else if (eventId === null) {
      for (const element of Object.values(elements)) write(element, "");
      write(elements.position, card.ownerDocument.title);
      write(elements.headline, words.m.noHeadlineYet());
    } else {
      write(elements.position, position(eventId));
      readRecord(eventId);
    }
  }

  // As soon as the document is parsed: `DOMContentLoaded` waits for the scripts of the app.
  const fill = () => {
    if (told !== builtEvent && told !== null) readRecord(told);
  };
  card.ownerDocument.addEventListener("readystatechange", fill);
  const leave = shown.subscribe(follow);
  follow();
  return () => {
    leave();
    card.ownerDocument.removeEventListener("readystatechange", fill);
    article?.removeAttribute("data-brief");
  };
}

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
