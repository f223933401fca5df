import type { Cast } from "./cast";

/** A step along a line, in pixels, and a step of fading too small to be seen. */
const UNSEEN_STEP = 1 / 64;
const UNSEEN_FADING = 1 / 32;

/** A cast as it was last drawn. */
export interface DrawnCast {
  /** Makes the next cast differ. */
  forget(): void;
  /**
   * Whether the cast looks as what was drawn; else it is taken as drawn from now on. `k` is pixels for a kilometre. Of
   * those after the first `many` it does not matter where their heads stand.
   */
  isSame(k: number, many?: number): boolean;
}

export function createDrawnCast(
  cast: Cast,
  routes: readonly { readonly distances: Float64Array }[],
): DrawnCast {
  const numbers = new Uint32Array(routes.length);
  const shares = new Float64Array(routes.length);
  const alphas = new Float64Array(routes.length);
  let count = -1;
  let over = 0;

  function looksSame(k: number, many: number): boolean {
    if (cast.count !== count || cast.over !== over) return false;
    for (let i = 0; i < count; i++) {
      const number = numbers[i] as number;
      if (cast.routes[i] !== number) return false;
      if (i >= many) continue;
      const faded = Math.abs((cast.alphas[i] as number) - (alphas[i] as number));
      const moved = Math.abs((cast.shares[i] as number) - (shares[i] as number));
      if (faded >= UNSEEN_FADING) return false;
      if (moved > 0 && moved * k * (routes[number]?.distances.at(-1) ?? 0) >= UNSEEN_STEP) return false;
    }
    return true;
  }

  return {
    forget() {
      count = -1;
    },
    isSame(k, many = cast.count) {
      if (looksSame(k, many)) return true;
      count = cast.count;
      over = cast.over;
      numbers.set(cast.routes);
      shares.set(cast.shares);
      alphas.set(cast.alphas);
      return false;
    },
  };
}
