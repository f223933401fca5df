import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useStore } from "../bindings/useStore";
import type { Contingent } from "../model/mission";
import { asSentences } from "../telling/asSentences";
import { tellFigure } from "../telling/tellFigure";
import { EvidenceNote } from "./EvidenceNote";

interface ContingentDetailsProps {
  readonly contingent: Contingent;
  readonly name: string;
}

/**
 * All that is known of one contingent: units, who decided and commanded, dates, vehicles, and what its figure rests on.
 * As known then without what is told in prose alone, since no date says since when that was known.
 */
export function ContingentDetails({ contingent, name }: ContingentDetailsProps) {
  const { words, text } = useLanguage();
  const { m, formatSpan } = words;
  const { asKnown } = useStore(useSession().lens);
  const { persons, units, firstArrival, complete, left } = contingent;
  const told = text.contingents[contingent.id];
  const lines = [
    units.length > 0 ? told?.unit : undefined,
    contingent.decision ? told?.decision : undefined,
    asKnown ? undefined : told?.command,
    asSentences(
      [
        firstArrival && m.firstArrivalOn({ date: formatSpan(firstArrival.when) }),
        complete && m.completeOn({ date: formatSpan(complete.when) }),
        left && m.leftOn({ date: formatSpan(left.when) }),
      ].filter((line) => line !== null),
    ),
    tellFigure(contingent.vehicles, "vehicles", words),
    asKnown ? undefined : told?.note,
  ].filter((line) => line);
  return (
    <>
      <EvidenceNote
        evidence={persons.evidence.sources.length > 0 ? persons.evidence : contingent.evidence}
        kind={persons.kind}
        subject={name}
      />
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
