import { useId, useState } from "react";
import { useLanguage } from "../bindings/useLanguage";
import type { Figure } from "../model/mission";
import { EvidenceNote } from "./EvidenceNote";
import { KindMark } from "./KindMark";

interface FigureWithEvidenceProps {
  readonly figure: Figure;
  /** The figure in words. */
  readonly children: string;
  readonly subject: string;
}

/** A figure that opens what it rests on, in place. */
export function FigureWithEvidence({ figure, children, subject }: FigureWithEvidenceProps) {
  const { words } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={`figure figure-${figure.kind}`}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={words.m.figureOf({ name: subject, figure: children })}
        title={words.m.showSources({ subject })}
        onClick={() => setOpen(!isOpen)}
      >
        <KindMark kind={figure.kind} />
        {children}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <EvidenceNote evidence={figure.evidence} kind={figure.kind} subject={subject} />}
      </div>
    </>
  );
}
