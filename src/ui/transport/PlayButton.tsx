import { playButton } from "../../behaviours/playButton";
import { useBehaviour } from "../../bindings/useBehaviour";
import { TransportIcon } from "./TransportIcon";

/**
 * The behaviour names the button, and its `data-playing` shows one of the icons; React, which would write
 * over a name of its own with each language, gives it none. Space is the key while it has the focus.
 */
export function PlayButton() {
  return (
    <button
      type="button"
      className="play-button"
      aria-keyshortcuts="Space"
      suppressHydrationWarning
      ref={useBehaviour<HTMLButtonElement>(playButton)}
    >
      <TransportIcon icon="play" />
      <TransportIcon icon="pause" />
    </button>
  );
}
