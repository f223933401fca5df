import type { CSSProperties } from "react";
import { useLanguage } from "../../../bindings/useLanguage";
import type { Conflict, ConflictReport } from "../../../model/conflict";
import { inOrder, type ReportScale, reportScales } from "../../../scene/reportScale";
import { ReportMark } from "../../ReportMark";
import { ReportTicks } from "../../ReportScale";
import { SourceLinks } from "../../SourceLinks";

interface ReportRowProps {
  readonly conflict: Conflict;
  readonly report: ConflictReport;
  /** Its place on the axis above, 0 to 1; null where it has none. */
  readonly at: number | null;
  readonly intervals: number;
}

/** What one report says, where that lies on the axis, who says it and when. */
function ReportRow({ conflict, report, at, intervals }: ReportRowProps) {
  const { words, text } = useLanguage();
  const told = text.conflicts[conflict.id]?.reports[report.id] ?? report.id;
  const isFollowed = conflict.follows.includes(report.id);
  const date = conflict.scale === "date" ? report.date : null;
  return (
    <li className="report-row" data-followed={isFollowed}>
      <div className="report-words">
        <p className="report-told">
          {at === null && <ReportMark isFollowed={isFollowed} />}
          {date && <strong className="report-date">{words.formatSpan(date)}</strong>} <span>{told}</span>
        </p>
        {isFollowed && <p className="report-followed">{words.m.differFollowed()}</p>}
        <SourceLinks ids={report.sources} subject={told} />
      </div>
      {at !== null && (
        <div
          className="report-track"
          style={{ "--at": at, "--intervals": intervals } as CSSProperties}
          aria-hidden="true"
        >
          <span>
            <ReportMark isFollowed={isFollowed} />
          </span>
        </div>
      )}
    </li>
  );
}

function ScaleHead({ unit, ticks }: Pick<ReportScale, "unit" | "ticks">) {
  const { m } = useLanguage().words;
  return (
    <div className="report-head" aria-hidden="true">
      <p className="report-unit">{m.differUnit({ unit })}</p>
      <ReportTicks ticks={ticks} />
    </div>
  );
}

/** The reports of a disagreement: along an axis for each unit in which they give numbers, then those that give none. */
export function ReportRows({ conflict }: { readonly conflict: Conflict }) {
  const { words, text } = useLanguage();
  const question = text.conflicts[conflict.id]?.question ?? conflict.id;
  const scales = reportScales(conflict);
  const onScales = new Set(scales.flatMap(({ marks }) => marks.map(({ report }) => report)));
  const others = inOrder(conflict).filter((report) => !onScales.has(report));
  const label = words.m.differReportsOf({ question });
  return (
    <>
      {scales.map(({ unit, ticks, marks }) => (
        <div key={unit} className="report-rows">
          <ScaleHead unit={unit} ticks={ticks} />
          <ol aria-label={`${label} (${words.m.differUnit({ unit })})`}>
            {marks.map(({ report, at }) => (
              <ReportRow
                key={report.id}
                conflict={conflict}
                report={report}
                at={at}
                intervals={ticks.length - 1}
              />
            ))}
          </ol>
        </div>
      ))}
      {others.length > 0 && (
        <ol className="report-rows" aria-label={label}>
          {others.map((report) => (
            <ReportRow key={report.id} conflict={conflict} report={report} at={null} intervals={0} />
          ))}
        </ol>
      )}
    </>
  );
}
