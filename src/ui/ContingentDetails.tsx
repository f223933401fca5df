import { useLanguage } from "../bindings/useLanguage";
import type { Contingent } from "../model/mission";
import { asSentences } from "../telling/asSentences";
import { tellFigure } from "../telling/tellFigure";
import { EvidenceNote } from "./EvidenceNote";

interface ContingentDetailsProps {
  readonly contingent: Contingent;
  readonly name: string;
}

/** All that is known of one contingent: units, who decided and commanded, dates, vehicles, and what its figure rests on. */
export function ContingentDetails({ contingent, name }: ContingentDetailsProps) {
  const { words, text } = useLanguage();
  const { m, formatSpan } = words;
  const { persons } = contingent;
  const told = text.contingents[contingent.id];
  const lines = [
    told?.unit,
    told?.decision,
    told?.command,
    asSentences([
      m.firstArrivalOn({ date: formatSpan(contingent.firstArrival.when) }),
      m.completeOn({ date: formatSpan(contingent.complete.when) }),
      m.leftOn({ date: formatSpan(contingent.left.when) }),
    ]),
    tellFigure(contingent.vehicles, "vehicles", words),
    told?.note,
  ].filter((line) => line !== undefined);
  return (
    <>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <EvidenceNote
        evidence={persons.evidence.sources.length > 0 ? persons.evidence : contingent.evidence}
        kind={persons.kind}
        subject={name}
      />
    </>
  );
}
