import { liveRegion } from "../../behaviours/liveRegion";
import { useBehaviour } from "../../bindings/useBehaviour";

/** The page's one polite announcement: where time has come to rest. */
export function LiveRegion() {
  return (
    <div
      className="visually-hidden"
      role="status"
      aria-live="polite"
      aria-atomic="true"
      ref={useBehaviour<HTMLDivElement>(liveRegion)}
    />
  );
}
