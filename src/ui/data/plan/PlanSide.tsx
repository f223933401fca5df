import { useLanguage } from "../../../bindings/useLanguage";
import type { Evidence, Figure } from "../../../model/mission";
import { tellKind } from "../../../telling/tellFigure";
import { tellKnown } from "../../../telling/tellKnown";
import { KindMark } from "../../KindMark";
import { SourceLinks } from "../../SourceLinks";

/** What one side says on one question, and what that rests on. */
export interface Side {
  readonly told: string;
  readonly kind: Figure["kind"] | null;
  /** What it is worked out from. */
  readonly from?: string;
  /** What was announced, counted or done. */
  readonly note?: string;
  readonly evidence: readonly Evidence[];
}

export function PlanSide({ side, subject }: { readonly side: Side | string; readonly subject: string }) {
  const { words } = useLanguage();
  const { m } = words;
  if (typeof side === "string") return <span className="plan-nothing">{side}</span>;
  const { told, kind, from, note, evidence } = side;
  const sources = [...new Set(evidence.flatMap((item) => item.sources))];
  const grades = [...new Set(evidence.map(({ confidence }) => confidence))].sort();
  return (
    <>
      <p className="plan-told">{told}</p>
      {kind && (
        <p>
          <KindMark kind={kind} />
          {tellKind(kind, words)}
          {from && <>: {from}</>}
        </p>
      )}
      {note && <p>{note}</p>}
      <p>{grades.map((grade) => m.confidenceHelp({ grade })).join("; ")}</p>
      {evidence.map((item) => (
        <p key={item.sources.join()}>{tellKnown(item, words)}</p>
      ))}
      <SourceLinks ids={sources} subject={subject} />
    </>
  );
}
