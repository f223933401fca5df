import { useLanguage } from "../bindings/useLanguage";
import type { Words } from "../i18n/words";
import type { Figure } from "../model/mission";
import { tellNumber } from "../telling/tellFigure";
import type { TimeSpan } from "../timeline/timeSpan";
import { FigureWithEvidence } from "./FigureWithEvidence";

function tellBasis(kind: Figure["kind"], when: TimeSpan, { m, formatSpan }: Words): string | null {
  const date = formatSpan(when);
  switch (kind) {
    case "counted":
      return m.countedOn({ date });
    case "announced":
      return m.announcedOn({ date });
    case "claimed":
      return m.claimedOn({ date });
    case "derived":
      return m.derivedOn({ date });
    case "not-published":
    case "hidden":
      return null;
  }
}

interface FigureRowProps {
  readonly figure: Figure;
  readonly when: TimeSpan;
  /** What it counts, and by whom. */
  readonly subject: string;
}

/** A line of a list of figures: what is counted, how many, and whether and when somebody counted, said or planned it. */
export function FigureRow({ figure, when, subject }: FigureRowProps) {
  const { words } = useLanguage();
  const basis = tellBasis(figure.kind, when, words);
  return (
    <div className="force-report">
      <dt>
        {subject} {basis && <small className="figure-basis">{basis}</small>}
      </dt>
      <dd>
        <FigureWithEvidence figure={figure} subject={subject}>
          {tellNumber(figure, words)}
        </FigureWithEvidence>
      </dd>
    </div>
  );
}
