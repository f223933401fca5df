import type { Figure } from "../model/mission";

const SQUARE = "M1.75 1.75h8.5v8.5h-8.5z";

/** In a square of 12: solid, outline, hatched, dashed, "?", a stroke; told apart without colour. */
const SHAPES: Readonly<Record<Figure["kind"], string>> = {
  counted: SQUARE,
  announced: SQUARE,
  claimed: `${SQUARE}M2 6l4-4M2 10l8-8M6 10l4-4`,
  derived: SQUARE,
  "not-published": "M3.2 4a2.8 2.8 0 1 1 4.4 2.3C6.4 7.2 6 7.4 6 8.6M6 10.8v.7",
  hidden: "M1.75 6h8.5",
};

/** The mark of a kind of figure, the same in tables, time line and legend. The word for it stands elsewhere. */
export function KindMark({ kind }: { readonly kind: Figure["kind"] }) {
  return (
    <svg className={`kind-mark kind-mark-${kind}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
