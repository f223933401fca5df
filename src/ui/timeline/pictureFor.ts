import type { ContingentId, Mission, Phase, PhaseId, Plan, StatedFigure } from "../../model/mission";
import type { Language } from "../../session/session";
import { tellNumber, tellQualified } from "../../telling/tellFigure";
import type { Axis } from "../../timeline/axis";
import { calendarDay } from "../../timeline/calendarDay";
import { type AircraftRow, aircraftFor } from "./aircraftFor";
import { type Band, bandsFor } from "./bandsFor";
import { type Lane, lanesFor } from "./lanesFor";
import { type EventMark, marksFor } from "./marksFor";
import { type PlanBand, planAhead, planFor } from "./planFor";
import { type Ticks, ticksFor } from "./ticksFor";
import { type TimeLineLayout, timeLineLayout } from "./timeLineLayout";
import { type Total, totalsFor } from "./totalsFor";

/** Everything the time line draws, in pixels. It depends on width, language, form and what is shown, not on each instant. */
export interface TimeLinePicture {
  readonly width: number;
  readonly layout: TimeLineLayout;
  readonly bands: readonly Band[];
  readonly lanes: readonly Lane[];
  readonly totals: readonly Total[];
  readonly totalsName: string;
  readonly aircraft: AircraftRow | null;
  readonly aircraftName: string;
  readonly plan: PlanBand | null;
  readonly ticks: Ticks;
  readonly marks: readonly EventMark[];
  readonly breaks: readonly number[];
  readonly pieces: readonly { readonly id: string; readonly x: number; readonly width: number }[];
  /** Names of the pieces of the axis, written under their beginnings. */
  readonly eras: readonly { readonly x: number; readonly text: string }[];
}

/** What is drawn, and for which knowledge of it. */
export interface Drawn {
  /** Its facts as shown. */
  readonly mission: Mission;
  /** The rows of the lanes. */
  readonly rows: readonly ContingentId[];
  /** Only what was known then: a plan stands for what is to come, and only the phases begun have a name. */
  readonly asKnown: { readonly phase: PhaseId } | null;
}

function daysText(
  { words }: Language,
  { value, qualifier }: Pick<StatedFigure, "value" | "qualifier">,
): string {
  return tellQualified(words.m.days({ n: value }), qualifier, words);
}

function planText({ words, text }: Language, { id, days, end }: Plan): string {
  const { m, formatDate } = words;
  const plan = text.plans[id]?.name ?? "";
  if (!("value" in days)) {
    return m.planUntil({ plan, date: formatDate.dayMonth(calendarDay(end.when.from, end.when.offset)) });
  }
  return m.planWithDays({ plan, days: daysText({ words, text }, days) });
}

function planOf({ mission, asKnown }: Drawn, language: Language, axis: Axis, size: Size, free: number) {
  const isFull = axis.form === "full";
  if (asKnown === null) {
    return isFull ? planFor(mission.plans, axis, size, free, (plan) => planText(language, plan)) : null;
  }
  const { m, formatDate } = language.words;
  const nameOf = (plan: Plan) => {
    if (isFull) return planText(language, plan);
    if ("value" in plan.days) return m.planShortDays({ days: daysText(language, plan.days) });
    const { from, offset } = plan.end.when;
    return m.planShort({ date: formatDate.dayMonthShort(calendarDay(from, offset)) });
  };
  const lines = isFull ? 4 : 3;
  return planAhead(mission.plans, mission.contingents, axis, { ...size, lines }, nameOf);
}

function phasesOf({ mission: { phases }, asKnown }: Drawn): readonly Phase[] {
  return asKnown ? phases.slice(0, 1 + phases.findIndex(({ id }) => id === asKnown.phase)) : phases;
}

function erasOf(mission: Mission, { words, text }: Language, axis: Axis, width: number) {
  const month = words.formatDate.monthYear(calendarDay(mission.timeline.days.from, mission.offset));
  return axis.pieces.flatMap(({ id, start }) => {
    if (id === "background")
      return [{ x: start * width, text: text.phases["background"]?.name ?? words.m.background() }];
    return id === "days" ? [{ x: start * width, text: month }] : [];
  });
}

interface Size {
  readonly width: number;
  readonly text: number;
}

export function pictureFor(drawn: Drawn, language: Language, axis: Axis, size: Size): TimeLinePicture {
  const { words, text } = language;
  const { mission, rows } = drawn;
  const { width } = size;
  const isFull = axis.form === "full";
  const layout = timeLineLayout(axis.form, size.text, rows.length);
  const stateOf = (id: string) => text.states[id] ?? id;
  const { contingents, movements } = mission;
  const lanes = lanesFor({ contingents, movements, rows }, axis, { ...layout, width }, (id) =>
    isFull ? stateOf(id) : stateOf(id).slice(0, 1),
  );
  const events = [...mission.events, ...mission.backgroundEvents];
  const { aircraft: room } = layout;
  return {
    width,
    layout,
    bands: bandsFor(phasesOf(drawn), axis, size, (id) => text.phases[id]?.name ?? id),
    lanes,
    totals: isFull ? totalsFor(mission.strength, axis, size, (figure) => tellNumber(figure, words)) : [],
    totalsName: words.m.reportedTotals(),
    aircraft: room ? aircraftFor(mission.aircraft, axis, { width, height: room.bottom - room.top }) : null,
    aircraftName: words.m.aircraftLeavingEachDay(),
    plan: planOf(drawn, language, axis, size, Math.max(0, ...lanes.map(({ end }) => end))),
    ticks: ticksFor(mission.timeline, axis, size, words.formatDate),
    marks: marksFor(events, axis, width),
    breaks: axis.breaks.map((position) => position * width),
    pieces: axis.pieces.map(({ id, start, end }) => ({ id, x: start * width, width: (end - start) * width })),
    eras: isFull ? erasOf(mission, language, axis, width) : [],
  };
}
