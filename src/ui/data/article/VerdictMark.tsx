import { useLanguage } from "../../../bindings/useLanguage";
import type { Verdict } from "../../../model/schema/article";
import { verdictWord } from "./verdictWord";

const RING = "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z";

/** In a square of 16: a full disc with a tick, a half-full disc, an empty dashed ring; told apart without colour. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  "borne-out": `${RING}M5 8.2l2.2 2.2L11 6`,
  qualified: `${RING}M8 1.5v13`,
  "not-found": RING,
};

/** A verdict by its shape and its word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { m } = useLanguage().words;
  return (
    <span className="verdict" data-verdict={verdict}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {verdict === "qualified" && <path className="verdict-half" d="M8 1.5a6.5 6.5 0 0 1 0 13z" />}
        <path d={SHAPES[verdict]} />
      </svg>
      {m.articleVerdict({ verdict: verdictWord(verdict) })}
    </span>
  );
}
