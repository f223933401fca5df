import { dateReadout } from "../../behaviours/dateReadout";
import { useBehaviour } from "../../bindings/useBehaviour";

/** The date, large. React writes the places of the text, the behaviour the text. */
export function DateReadout() {
  return (
    <div className="date-readout" ref={useBehaviour<HTMLDivElement>(dateReadout)}>
      <p className="date-large" data-part="date" />
      <p className="date-detail" data-part="detail" />
      <p className="date-count" data-part="count" />
    </div>
  );
}
