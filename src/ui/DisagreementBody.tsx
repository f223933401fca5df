import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import type { Conflict } from "../model/conflict";
import { inOrder, reportScales } from "../scene/reportScale";
import { DataLink } from "./DataLink";
import { ReportMark } from "./ReportMark";
import { ReportScale } from "./ReportScale";

/** The reports on their scale and in words, and what the page makes of them. */
export function DisagreementBody({ conflict }: { readonly conflict: Conflict }) {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  const { m } = words;
  const { id, follows, hasFinding } = conflict;
  const told = text.conflicts[id];
  const reports = inOrder(conflict);
  const publishers = (sources: readonly string[]) => [
    ...new Set(sources.map((source) => mission.sources.get(source)?.publisher ?? source)),
  ];
  return (
    <>
      {reportScales(conflict).map((scale) => (
        <ReportScale key={scale.unit} scale={scale} reports={reports} follows={follows} />
      ))}
      <ol className="report-lines">
        {reports.map((report, index) => (
          <li key={report.id}>
            <ReportMark isFollowed={follows.includes(report.id)} n={index + 1} />
            <span>
              {m.reportBy({
                report: told?.reports[report.id] ?? report.id,
                publishers: words.formatList(publishers(report.sources)),
              })}
              {follows.includes(report.id) && (
                <>
                  {" "}
                  <span className="report-followed">{m.differFollowed()}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      {hasFinding && <p>{told?.finding}</p>}
      <p>
        <DataLink tab="disagreements" item={id}>
          {m.differCompare()}
        </DataLink>
      </p>
    </>
  );
}
