import "./asKnown.css";
import { asKnownLine } from "../behaviours/asKnownLine";
import { useBehaviour } from "../bindings/useBehaviour";

/** A line on the map for as long as it shows only what was known then. React writes its places, the behaviour its words. */
export function AsKnownLine() {
  return (
    <p className="as-known-line" data-over-map="" ref={useBehaviour<HTMLParagraphElement>(asKnownLine)}>
      <span data-part="whole" />
      <span data-part="short" />
    </p>
  );
}
