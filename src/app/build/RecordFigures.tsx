import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import type { Figure } from "../../model/mission";
import { tellKind, tellNumber } from "../../telling/tellFigure";
import { tellSubject } from "../../telling/tellSubject";
import type { TimeSpan } from "../../timeline/timeSpan";
import { RecordSources } from "./RecordSources";

interface FigureProps {
  readonly subject: string;
  readonly figure: Figure;
  readonly when: TimeSpan;
}

function FigureTold({ subject, figure, when }: FigureProps) {
  const { words } = useLanguage();
  return (
    <div>
      <dt>
        {subject} <small>{words.formatSpan(when)}</small>
      </dt>
      <dd>
        {tellNumber(figure, words)}{" "}
        {figure.kind !== "not-published" && <small>{tellKind(figure.kind, words)}</small>}
        <RecordSources ids={figure.evidence.sources} />
      </dd>
    </div>
  );
}

/** The force as a whole, aircraft, civilians, and what was stated of the unrest: each figure with kind, date and sources. */
export function RecordFigures() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  const { m } = words;
  return (
    <>
      <section>
        <h2>{m.forceInTotal()}</h2>
        <p>{m.forceHelp()}</p>
        <dl>
          {mission.strength.map(({ id, persons, when }) => (
            <FigureTold key={id} subject={text.strength[id] ?? id} figure={persons} when={when} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{m.moreFigures()}</h2>
        <dl>
          {mission.aircraft.map(({ id, when, aircraft }) => (
            <FigureTold key={id} subject={text.aircraft[id] ?? id} figure={aircraft} when={when} />
          ))}
          {mission.figures.map(({ id, when, figure }) => (
            <FigureTold key={id} subject={text.figures[id] ?? id} figure={figure} when={when} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{m.consequencesTitle()}</h2>
        <p>{m.consequencesHelp()}</p>
        <ul className="entries">
          {mission.consequences.map(({ id, when, figures }) => (
            <li key={id}>
              <p>{text.consequences[id]}</p>
              <dl>
                {figures.map(({ subject, figure }) => (
                  <FigureTold
                    key={subject}
                    subject={tellSubject(subject, words)}
                    figure={figure}
                    when={when}
                  />
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
