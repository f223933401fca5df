import { scaleLinear } from "d3-scale";
import type { Conflict, ConflictReport } from "../model/conflict";

export interface ScaleMark {
  readonly report: ConflictReport;
  /** Its place on the axis, 0 to 1. */
  readonly at: number;
  /** How many marks lie below it where reports say the same or nearly so: 0 is on the axis. */
  readonly level: number;
}

/** The reports that give a number of one unit, on one axis from its first to its last tick. */
export interface ReportScale {
  readonly unit: NonNullable<ConflictReport["unit"]>;
  readonly ticks: readonly number[];
  /** By value, and in the order of the reports where it is the same. */
  readonly marks: readonly ScaleMark[];
}

/** Most intervals that leave room for the figures under the ticks of a narrow axis. */
const INTERVALS = 5;

/** The width of a mark as a share of a narrow axis: closer than this they stand on one another. */
const MARK_WIDTH = 0.075;

/** Whole ticks at a step of 1, 2 or 5 times a power of ten that hold all values; from nought for a single value. */
function ticksFor(values: readonly number[]): readonly number[] {
  const max = Math.max(...values);
  const min = Math.min(...values) === max ? 0 : Math.min(...values);
  const power = 10 ** Math.max(0, Math.floor(Math.log10((max - min) / INTERVALS)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((it) => (max - min) / it <= INTERVALS) ?? 1;
  const first = Math.floor(min / step);
  const last = Math.ceil(max / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function marksFor(reports: readonly ConflictReport[], ticks: readonly number[]): readonly ScaleMark[] {
  const from = ticks[0] ?? 0;
  const position = scaleLinear([from, Math.max(from + 1, ticks.at(-1) ?? 0)], [0, 1]);
  const marks: ScaleMark[] = [];
  for (const report of reports) {
    const at = position(report.value ?? from);
    const taken = marks.filter((mark) => at - mark.at < MARK_WIDTH).map(({ level }) => level);
    const level = marks.findIndex((_, index) => !taken.includes(index));
    marks.push({ report, at, level: level < 0 ? marks.length : level });
  }
  return marks;
}

/** A scale for each unit in which at least two reports give a number. Nothing is summed or converted. */
export function reportScales({ reports }: Pick<Conflict, "reports">): readonly ReportScale[] {
  const units = [...new Set(reports.map(({ unit }) => unit))].filter((unit) => unit !== null);
  return units.flatMap((unit) => {
    const given = reports
      .filter((report) => report.unit === unit && report.value !== null)
      .sort((one, other) => (one.value ?? 0) - (other.value ?? 0));
    const ticks = ticksFor(given.map(({ value }) => value ?? 0));
    return given.length < 2 ? [] : [{ unit, ticks, marks: marksFor(given, ticks) }];
  });
}

/** The reports in the order of a list: by unit and value as on the scales, then by date, then as told. */
export function inOrder(conflict: Pick<Conflict, "reports">): readonly ConflictReport[] {
  const onScales = reportScales(conflict).flatMap(({ marks }) => marks.map(({ report }) => report));
  const others = conflict.reports
    .filter((report) => !onScales.includes(report))
    .sort((one, other) => (one.date?.from ?? 0) - (other.date?.from ?? 0));
  return [...onScales, ...others];
}
