import { useLanguage } from "../bindings/useLanguage";
import { useCurrentEvent } from "./useCurrentEvent";

/** The event in a headline and one sentence, for the embed and the classroom; or that it is not shown, and the last before it. */
export function Caption() {
  const { current, withheldBy } = useCurrentEvent();
  const { m } = useLanguage().words;
  if (withheldBy) {
    return (
      <div className="caption">
        <p>
          <strong>{m.momentWithheld({ reason: withheldBy }).replace(/\.$/, "")}</strong>{" "}
          <span>{current && `${m.lastBefore()} ${current.told.headline}`}</span>
        </p>
      </div>
    );
  }
  return (
    <div className="caption">
      <p>
        <strong>{current?.told.headline}</strong> <span>{current?.told.caption}</span>
      </p>
    </div>
  );
}
