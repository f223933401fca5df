import { useState } from "react";
import { dateReadout } from "../../behaviours/dateReadout";
import { countText, dateText, detailText } from "../../behaviours/dateTexts";
import { useSession } from "../../bindings/sessionContext";
import { useBehaviour } from "../../bindings/useBehaviour";

/**
 * The date, large. React writes the text of the moment at which it first does so, if nobody has before; from then on
 * the behaviour does.
 */
export function DateReadout() {
  const session = useSession();
  const [first] = useState(() => {
    const { at } = session.playhead.get();
    return { date: dateText(session, at), detail: detailText(session, at), count: countText(session) };
  });
  return (
    <div className="date-readout" ref={useBehaviour<HTMLDivElement>(dateReadout)}>
      <p className="date-large" data-part="date" suppressHydrationWarning>
        {first.date}
      </p>
      <p className="date-detail" data-part="detail" suppressHydrationWarning>
        {first.detail}
      </p>
      <p className="date-count" data-part="count" suppressHydrationWarning>
        {first.count}
      </p>
    </div>
  );
}
