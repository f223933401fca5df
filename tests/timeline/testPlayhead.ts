import { createPlayhead, type PlayheadOptions } from "../../src/timeline/playhead";
import { stopOfEvent } from "../../src/timeline/positionInStory";
import { createTempo } from "../../src/timeline/tempo";
import { createManualFrameClock } from "../support/manualFrameClock";
import { createStory } from "./story";

export const story = createStory();
export const gliding = createTempo(story, null);
const resting = createTempo(story, new Map(story.eventStops.map(({ eventId }) => [eventId ?? "", 40])));
export const of = (id: string) => stopOfEvent(story, id)?.at ?? Number.NaN;
export const days = (ms: number) => ms / 86_400_000;

/** A playhead on the story that rests nowhere, its clock, and a short way to ask where it is. */
export function create(options: Partial<PlayheadOptions> = {}) {
  const clock = createManualFrameClock();
  const playhead = createPlayhead({ timeline: story, clock, resting, gliding, isResting: false, ...options });
  return { clock, playhead, at: () => playhead.get().at };
}
