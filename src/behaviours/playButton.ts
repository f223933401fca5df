import type { CoreSession } from "../session/coreSession";
import { keepAttributes, setAttribute } from "./setAttributes";
import { watch } from "./watch";

/** Makes a button play and pause, and name what it would do; `data-playing` chooses its icon. */
export function playButton(button: HTMLButtonElement, session: CoreSession): () => void {
  const { playhead, language } = session;
  const restore = keepAttributes(button, ["aria-label", "data-playing"]);
  function label() {
    const { m } = language.get().words;
    const { isPlaying, at } = playhead.get();
    if (isPlaying) return m.pause();
    return at >= playhead.timeline.end ? m.playAgain() : m.play();
  }
  const follow = () => {
    setAttribute(button, "aria-label", label());
    setAttribute(button, "data-playing", playhead.get().isPlaying ? "" : null);
  };
  const press = () => playhead.toggle();
  button.addEventListener("click", press);
  const leave = watch(session, follow);
  return () => {
    leave();
    button.removeEventListener("click", press);
    restore();
  };
}
