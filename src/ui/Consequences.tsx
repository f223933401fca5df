import { useLanguage } from "../bindings/useLanguage";
import { useShown } from "../bindings/useShown";
import type { Words } from "../i18n/words";
import type { Consequence } from "../model/figures";
import { asSentences } from "../telling/asSentences";
import { tellKnown } from "../telling/tellKnown";
import { tellSubject } from "../telling/tellSubject";
import { FigureRow } from "./FigureRow";
import { Fold } from "./Fold";

/** When the figures of a statement were first reported: one sentence where it was the same for all of them. */
function firstReports(figures: Consequence["figures"], words: Words): string[] {
  return [...new Set(figures.map(({ figure }) => tellKnown(figure.evidence, words)))];
}

/** What was officially stated of the unrest, by date of statement: kept apart from the mission's figures. */
export function Consequences() {
  const { consequences } = useShown();
  const { words, text } = useLanguage();
  return (
    <Fold summary={words.m.consequencesTitle()}>
      <p className="help">{words.m.consequencesHelp()}</p>
      {consequences.map(({ id, when, figures }) => (
        <section key={id} className="note">
          <h3>{words.formatSpan(when)}</h3>
          <p>{text.consequences[id]}</p>
          <p className="help">{asSentences(firstReports(figures, words))}</p>
          <dl>
            {figures.map(({ subject, figure }) => (
              <FigureRow key={subject} figure={figure} when={when} subject={tellSubject(subject, words)} />
            ))}
          </dl>
        </section>
      ))}
    </Fold>
  );
}
