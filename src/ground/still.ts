import type { Cast } from "./cast";
import { createDrawnCast } from "./drawnCast";

/** What is over on a canvas of its own: it changes so seldom that most frames only copy it. */
export interface Still {
  /** Makes the next picture be drawn anew. */
  forget(): void;
  /**
   * The picture, as large as `like`, with what `draw` puts on it once it no longer looks as when it was drawn last; null
   * where there is no canvas to draw on. `k` is pixels for a kilometre.
   */
  picture(
    like: HTMLCanvasElement,
    k: number,
    draw: (context: CanvasRenderingContext2D) => void,
  ): HTMLCanvasElement | null;
}

export function createStill(
  cast: Cast,
  routes: readonly { readonly distances: Float64Array }[],
  canvas: HTMLCanvasElement,
): Still {
  const drawn = createDrawnCast(cast, routes);
  let context: CanvasRenderingContext2D | null = null;

  return {
    forget: drawn.forget,
    picture({ width, height }, k, draw) {
      context ??= canvas.getContext("2d");
      if (!context) return null;
      if (drawn.isSame(k, cast.over)) return canvas;
      // Setting its size empties a canvas and puts its settings back.
      canvas.width = width;
      canvas.height = height;
      draw(context);
      return canvas;
    },
  };
}
