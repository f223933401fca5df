import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { RecordSources } from "./RecordSources";

/** Where reports differ: the question, each report with its sources, and which one the page follows. */
export function RecordDisagreements() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  return (
    <section>
      <h2>{words.m.dataTab({ tab: "disagreements" })}</h2>
      <ul className="entries">
        {[...mission.conflicts.values()].map(({ id, reports }) => {
          const told = text.conflicts[id];
          return (
            <li key={id}>
              <h3>{told?.question}</h3>
              <ul>
                {reports.map((report) => (
                  <li key={report.id}>
                    {told?.reports[report.id]}
                    <RecordSources ids={report.sources} />
                  </li>
                ))}
              </ul>
              <p>{told?.finding}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
