import { playButton } from "../../behaviours/playButton";
import { useBehaviour } from "../../bindings/useBehaviour";
import { useLanguage } from "../../bindings/useLanguage";
import { TransportIcon } from "./TransportIcon";

/** Both icons are there; the behaviour's `data-playing` shows one. Space is the key while it has the focus. */
export function PlayButton() {
  const { words } = useLanguage();
  return (
    <button
      type="button"
      className="play-button"
      aria-label={words.m.play()}
      aria-keyshortcuts="Space"
      ref={useBehaviour<HTMLButtonElement>(playButton)}
    >
      <TransportIcon icon="play" />
      <TransportIcon icon="pause" />
    </button>
  );
}
