import type { Session } from "../session/session";
import { whyWithheld } from "../telling/whyWithheld";
import { stopAt } from "../timeline/positionInStory";
import { dateText } from "./dateTexts";
import { valueText } from "./valueText";

const PAUSE_MS = 250;

function announcement(session: Session): string {
  const { mission, lens, language, playhead, scenes } = session;
  const { words, text } = language.get();
  const { at } = playhead.get();
  const { m } = words;
  const { eventId } = stopAt(mission.timeline, at) ?? { eventId: null };
  const story = eventId === null ? undefined : (text.events[eventId] ?? text.backgroundEvents[eventId]);
  if (!story) return valueText(session);
  const withheldBy = whyWithheld(mission, lens.get(), scenes.get());
  const headline = withheldBy ? m.momentWithheld({ reason: withheldBy }) : story.headline;
  const told = m.dateAndHeadline({ date: dateText(session, at), headline });
  return lens.get().asKnown ? m.asKnownTold({ told }) : told;
}

/** Says once where time has come to rest: a new stop, a quarter of a second after the last movement. */
export function liveRegion(element: HTMLElement, session: Session): () => void {
  const { playhead, held } = session;
  const before = element.textContent;
  const restingStop = () => stopAt(playhead.timeline, playhead.get().at)?.at;
  let told = restingStop();
  let timer: ReturnType<typeof setTimeout> | undefined;
  function wait() {
    clearTimeout(timer);
    if (!playhead.get().isPlaying) timer = setTimeout(tell, PAUSE_MS);
  }
  function tell() {
    if (held.get()) return wait();
    const stop = restingStop();
    if (stop === told) return;
    told = stop;
    element.textContent = announcement(session);
  }
  const leave = playhead.subscribe(wait);
  return () => {
    leave();
    clearTimeout(timer);
    element.textContent = before;
  };
}
