import { useLanguage } from "../bindings/useLanguage";
import type { Figure } from "../model/mission";
import { KindMark } from "./KindMark";

/** What the marks of figures mean, in words. */
export function KindsLegend() {
  const { m } = useLanguage().words;
  const rows: readonly (readonly [Figure["kind"], string])[] = [
    ["counted", m.kindCounted()],
    ["announced", m.kindAnnounced()],
    ["claimed", m.kindClaimed()],
    ["derived", m.kindDerived()],
    ["not-published", m.kindNotPublished()],
  ];
  return (
    <ul className="kinds" aria-label={m.kindsTitle()}>
      {rows.map(([kind, meaning]) => (
        <li key={kind}>
          <span className="key">
            <KindMark kind={kind} />
          </span>
          {meaning}
        </li>
      ))}
    </ul>
  );
}
