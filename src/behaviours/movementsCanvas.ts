import type { Overlay } from "../ground/overlay";
import type { CoreSession } from "../session/coreSession";
import { watchLook } from "./watchLook";

/** Draws the movements of the session whenever they or what is marked of them change. */
export interface MovementsCanvas {
  draw(): void;
  undo(): void;
}

export function movementsCanvas(overlay: Overlay, session: CoreSession): MovementsCanvas {
  const { scenes, selection, hovered } = session;

  function draw(): void {
    const marked = hovered.get() ?? selection.get();
    overlay.draw(scenes.get(), marked?.kind === "movement" ? marked.id : null);
  }

  const undo = [
    scenes.subscribe(draw),
    selection.subscribe(draw),
    hovered.subscribe(draw),
    watchLook(() => {
      overlay.recolour();
      draw();
    }),
  ];
  return {
    draw,
    undo() {
      for (const leave of undo) leave();
    },
  };
}
