import type { Evidence, Figure } from "../../model/mission";
import type { Cell, Column } from "../csv";
import { edtfOf } from "../edtf";

/** Several ids in one cell: none of them holds a space. */
export const ids = (list: readonly string[]): Cell => (list.length > 0 ? list.join(" ") : null);

const firstReported = ({ known }: Evidence) => (known.kind === "dated" ? edtfOf(known.span) : null);

/** Grade, first publication, sources and contradictions of a fact. */
export function evidenceColumns<T>(of: (record: T) => Evidence | null): Column<T>[] {
  const column = (name: string, read: (evidence: Evidence) => Cell): Column<T> => ({
    name,
    of: (record) => {
      const evidence = of(record);
      return evidence && read(evidence);
    },
  });
  return [
    column("grade", ({ confidence }) => confidence),
    column("first_reported", firstReported),
    column("sources", ({ sources }) => ids(sources)),
    column("disagreements", ({ conflicts }) => ids(conflicts)),
  ];
}

/**
 * A figure, each part of it in a column of its own. `min` and `max` are what the source's own word bounds; "over" and
 * "about" bound nothing exactly, so what they leave open is empty.
 */
export function figureColumns<T>(subject: string, of: (record: T) => Figure | null): Column<T>[] {
  const named = (name: string, read: (figure: Figure) => Cell): Column<T> => ({
    name: `${subject}_${name}`,
    of: (record) => {
      const figure = of(record);
      return figure && read(figure);
    },
  });
  const stated = (name: string, read: (figure: Extract<Figure, { value: number }>) => Cell) =>
    named(name, (figure) => ("value" in figure ? read(figure) : null));
  return [
    named("kind", ({ kind }) => kind),
    stated("value", ({ value }) => value),
    stated("qualifier", ({ qualifier }) => qualifier),
    stated("min", ({ value, qualifier }) =>
      qualifier === "exactly" || qualifier === "atLeast" ? value : null,
    ),
    stated("max", ({ value, qualifier }) =>
      qualifier === "exactly" || qualifier === "atMost" ? value : null,
    ),
    stated("derived_from", ({ from }) => ids(from)),
    ...evidenceColumns((record: T) => of(record)?.evidence ?? null).map(({ name, of: read }) => ({
      name: `${subject}_${name}`,
      of: read,
    })),
  ];
}
