import "./reportScale.css";
import type { CSSProperties } from "react";
import { useLanguage } from "../bindings/useLanguage";
import type { ConflictReport } from "../model/conflict";
import type { ReportScale as Scale } from "../scene/reportScale";
import { ReportMark } from "./ReportMark";

const placed = (values: Readonly<Record<`--${string}`, number>>) => values as CSSProperties;

/** The figures under an axis, and what they count. */
export function ReportTicks({ ticks }: Pick<Scale, "ticks">) {
  const { words } = useLanguage();
  const from = ticks[0] ?? 0;
  const width = Math.max(1, (ticks.at(-1) ?? 0) - from);
  return (
    <div className="report-ticks">
      {ticks.map((tick) => (
        <span key={tick} style={placed({ "--at": (tick - from) / width })}>
          {words.formatNumber(tick)}
        </span>
      ))}
    </div>
  );
}

interface ReportScaleProps {
  readonly scale: Scale;
  /** All reports in the order of the list that says what the marks stand for. */
  readonly reports: readonly ConflictReport[];
  readonly follows: readonly string[];
}

/** Reports that give a number, as numbered marks on an axis. A picture of the list beside it, which says all it shows. */
export function ReportScale({ scale: { unit, ticks, marks }, reports, follows }: ReportScaleProps) {
  const { m } = useLanguage().words;
  const levels = 1 + Math.max(...marks.map(({ level }) => level));
  return (
    <div className="report-scale" aria-hidden="true">
      <div className="report-scale-marks" style={placed({ "--levels": levels })}>
        {marks.map(({ report, at, level }) => (
          <span key={report.id} style={placed({ "--at": at, "--level": level })}>
            <ReportMark isFollowed={follows.includes(report.id)} n={reports.indexOf(report) + 1} />
          </span>
        ))}
      </div>
      <ReportTicks ticks={ticks} />
      <p className="report-unit">{m.differUnit({ unit })}</p>
    </div>
  );
}
