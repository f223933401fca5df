import { useCurrentEvent } from "./useCurrentEvent";

/** The event in a headline and one sentence, for the embed and the classroom. */
export function Caption() {
  const current = useCurrentEvent();
  return (
    <p className="caption">
      <strong>{current?.told.headline}</strong> <span>{current?.told.caption}</span>
    </p>
  );
}
