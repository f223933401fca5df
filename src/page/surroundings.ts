import { BUILT_SURROUNDINGS, type Surroundings } from "../session/settings";
import type { Readable } from "../session/store";

const KEYS = ["prefersDark", "prefersReducedMotion", "hasTouch"] as const;

/** What the reader's system asks for, watched, since all of it can change while the page is open. */
export function watchSurroundings(): Readable<Surroundings> {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const coarse = matchMedia("(pointer: coarse)");
  const queries = [dark, still, coarse];
  const read = (): Surroundings => ({
    prefersDark: dark.matches,
    prefersReducedMotion: still.matches,
    hasTouch: coarse.matches,
  });
  let current = read();
  return {
    get: () => current,
    getBuilt: () => BUILT_SURROUNDINGS,
    subscribe(listener) {
      const hear = () => {
        const now = read();
        const isNew = KEYS.some((key) => now[key] !== current[key]);
        // Each listener hears of the same change: all of them are to find the same object.
        if (isNew) current = now;
        listener();
      };
      for (const query of queries) query.addEventListener("change", hear);
      return () => {
        for (const query of queries) query.removeEventListener("change", hear);
      };
    },
  };
}
