import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import type { Words } from "../i18n/words";
import { FigureRow } from "./FigureRow";

function tellSubject(subject: string, { m }: Words): string {
  switch (subject) {
    case "detained":
    case "dead":
    case "injured":
      return m.consequenceOf({ subject });
    case "dead-security":
      return m.consequenceOf({ subject: "deadSecurity" });
    case "injured-security":
      return m.consequenceOf({ subject: "injuredSecurity" });
    case "dead-in-custody":
      return m.consequenceOf({ subject: "deadInCustody" });
    case "dead-almaty":
      return m.consequenceOf({ subject: "deadAlmaty" });
    case "csto-losses":
      return m.consequenceOf({ subject: "cstoLosses" });
    case "staff-freed":
      return m.consequenceOf({ subject: "staffFreed" });
    default:
      return subject;
  }
}

/** What was officially stated of the unrest, by date of statement: kept apart from the mission's figures. */
export function Consequences() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  return (
    <details>
      <summary>{words.m.consequencesTitle()}</summary>
      <p className="help">{words.m.consequencesHelp()}</p>
      {mission.consequences.map(({ id, when, figures }) => (
        <section key={id} className="note">
          <h3>{words.formatSpan(when)}</h3>
          <p>{text.consequences[id]}</p>
          <dl>
            {figures.map(({ subject, figure }) => (
              <FigureRow key={subject} figure={figure} when={when} subject={tellSubject(subject, words)} />
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
