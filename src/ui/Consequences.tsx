import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { EvidenceNote } from "./EvidenceNote";

/** What was officially stated of the unrest, by date of statement: kept apart from the mission's figures. */
export function Consequences() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  return (
    <details>
      <summary>{words.m.consequencesTitle()}</summary>
      <p className="help">{words.m.consequencesHelp()}</p>
      {mission.consequences.map(({ id, when, figures }) => {
        const evidence = figures[0]?.figure.evidence;
        const subject = text.consequences[id] ?? id;
        return (
          <section key={id} className="note">
            <h3>{words.formatSpan(when)}</h3>
            <p>{subject}</p>
            {evidence && <EvidenceNote evidence={evidence} subject={subject} />}
          </section>
        );
      })}
    </details>
  );
}
