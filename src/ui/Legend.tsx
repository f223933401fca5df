import { useLanguage } from "../bindings/useLanguage";
import { Fold } from "./Fold";
import { GradeFilter } from "./GradeFilter";
import { KindsLegend } from "./KindsLegend";

/** What the map's lines, marks and surfaces mean, and whose view of the borders it takes. */
export function Legend() {
  const { words } = useLanguage();
  const { m } = words;
  const rows: readonly (readonly [string, string])[] = [
    ["theatre", m.legendTheatre()],
    ["member", m.legendMember()],
    ["disputed", m.legendDisputed()],
    ["in", m.legendIn()],
    ["out", m.legendOut()],
    ["width", m.legendWidth()],
    ["dashed", m.legendDashed()],
    ["road", m.legendRoad()],
    ["ring", m.legendRing()],
  ];
  return (
    <Fold className="legend" summary={m.legend()}>
      <ul>
        {rows.map(([key, label]) => (
          <li key={key}>
            <span className={`key key-${key}`} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ul>
      <KindsLegend />
      <p>{m.schematic()}</p>
      <p>{m.borderPolicy()}</p>
      <p>{m.capitalNote()}</p>
      <p>{m.daysInAlmaty()}</p>
      <GradeFilter />
    </Fold>
  );
}
