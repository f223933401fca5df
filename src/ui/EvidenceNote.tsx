import { useLanguage } from "../bindings/useLanguage";
import type { Evidence, Figure } from "../model/mission";
import { tellKind } from "../telling/tellFigure";
import { tellKnown } from "../telling/tellKnown";
import { Disagreements } from "./Disagreements";
import { KindMark } from "./KindMark";
import { SourceLinks } from "./SourceLinks";

interface EvidenceNoteProps {
  readonly evidence: Evidence;
  readonly subject: string;
  readonly kind?: Figure["kind"];
}

/** What a fact rests on: its kind and grade in words, when it was first reported, its sources, who differs. */
export function EvidenceNote({ evidence, subject, kind }: EvidenceNoteProps) {
  const { words } = useLanguage();
  const { m } = words;
  return (
    <div className="evidence">
      <p>
        {kind && (
          <>
            <KindMark kind={kind} />
            <span className="kind">{tellKind(kind, words)}</span>{" "}
          </>
        )}
        <span>{m.confidenceHelp({ grade: evidence.confidence })}</span>
      </p>
      {evidence.sources.length > 0 && <p>{tellKnown(evidence, words)}</p>}
      <SourceLinks ids={evidence.sources} subject={subject} />
      <Disagreements ids={evidence.conflicts} />
    </div>
  );
}
