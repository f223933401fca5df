import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";

/** For each conflict: the question, what each report says and who made it, and which one the page follows. */
export function Disagreements({ ids }: { readonly ids: readonly string[] }) {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  const conflicts = ids.map((id) => mission.conflicts.get(id)).filter((conflict) => conflict !== undefined);
  const publishers = (sources: readonly string[]) => [
    ...new Set(sources.map((id) => mission.sources.get(id)?.publisher ?? id)),
  ];
  return conflicts.map((conflict) => {
    const told = text.conflicts[conflict.id];
    return (
      <details key={conflict.id} className="disagreement">
        <summary>{words.m.reportsDifferOn({ question: told?.question ?? conflict.id })}</summary>
        <ul>
          {conflict.reports.map((report) => (
            <li key={report.id}>
              {words.m.reportBy({
                report: told?.reports[report.id] ?? report.id,
                publishers: words.formatList(publishers(report.sources)),
              })}
            </li>
          ))}
        </ul>
        <p>{told?.finding}</p>
      </details>
    );
  });
}
