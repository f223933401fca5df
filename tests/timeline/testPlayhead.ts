import { createPlayhead, type PlayheadOptions } from "../../src/timeline/playhead";
import { stopOfEvent } from "../../src/timeline/positionInStory";
import { createTempos } from "../../src/timeline/tempo";
import { createManualFrameClock } from "../support/manualFrameClock";
import { createStory } from "./story";

export const story = createStory();
export const tempos = createTempos(story, () => 40);
export const of = (id: string) => stopOfEvent(story, id)?.at ?? Number.NaN;
export const days = (ms: number) => ms / 86_400_000;

/** A playhead on the story that rests nowhere, its clock, and a short way to ask where it is. */
export function create(options: Partial<PlayheadOptions> = {}) {
  const clock = createManualFrameClock();
  const playhead = createPlayhead({ timeline: story, clock, tempos, isResting: false, ...options });
  return { clock, playhead, at: () => playhead.get().at };
}
