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
  const { persons, firstArrival, complete, left } = contingent;
  const told = text.contingents[contingent.id];
  const lines = [
    told?.unit,
    contingent.decision ? told?.decision : undefined,
    told?.command,
    asSentences(
      [
        firstArrival && m.firstArrivalOn({ date: formatSpan(firstArrival.when) }),
        complete && m.completeOn({ date: formatSpan(complete.when) }),
        left && m.leftOn({ date: formatSpan(left.when) }),
      ].filter((line) => line !== null),
    ),
    tellFigure(contingent.vehicles, "vehicles", words),
    told?.note,
  ].filter((line) => line);
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
