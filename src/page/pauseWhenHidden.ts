import type { Playhead } from "../timeline/playhead";

/** Pauses playback while the page cannot be seen, and goes on when it can. */
export function pauseWhenHidden(playhead: Playhead): () => void {
  let wasPlaying = false;
  function hear() {
    if (document.visibilityState === "hidden") {
      wasPlaying = playhead.get().isPlaying;
      playhead.pause();
    } else if (wasPlaying) {
      wasPlaying = false;
      playhead.play();
    }
  }
  document.addEventListener("visibilitychange", hear);
  return () => document.removeEventListener("visibilitychange", hear);
}
