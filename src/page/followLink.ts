import type { Live } from "../session/live";
import type { Timeline } from "../timeline/timeline";
import { momentOf } from "./readLink";
import type { UrlState } from "./urlState";

/** Moves what is live to where a link asks for, and plays if it asks for that and the reader may want it. */
export function followLink(
  { playhead, surroundings }: Pick<Live, "playhead" | "surroundings">,
  state: UrlState,
  timeline: Timeline,
): void {
  playhead.seek(momentOf(state, timeline));
  playhead.setRate(state.speed);
  playhead.setLooping(state.loop);
  const mayAutoplay = !surroundings.get().prefersReducedMotion && document.visibilityState === "visible";
  if (state.autoplay && mayAutoplay) playhead.play();
}
