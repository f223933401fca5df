import type { Mission, Plan } from "../../model/mission";
import type { Language } from "../../session/session";
import { tellNumber, tellQualified } from "../../telling/tellFigure";
import type { Axis } from "../../timeline/axis";
import { calendarDay } from "../../timeline/calendarDay";
import { type AircraftRow, aircraftFor } from "./aircraftFor";
import { type Band, bandsFor } from "./bandsFor";
import { type Lane, lanesFor } from "./lanesFor";
import { type EventMark, marksFor } from "./marksFor";
import { type PlanBand, planFor } from "./planFor";
import { type Ticks, ticksFor } from "./ticksFor";
import { type TimeLineLayout, timeLineLayout } from "./timeLineLayout";
import { type Total, totalsFor } from "./totalsFor";

/** Everything the time line draws, in pixels. It depends on width, language and form, never on the instant. */
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

function planText({ words, text }: Language, { id, days }: Plan): string {
  const { m } = words;
  const plan = text.plans[id]?.name ?? "";
  if (!("value" in days)) return plan;
  return m.planWithDays({ plan, days: tellQualified(m.days({ n: days.value }), days.qualifier, words) });
}

function erasOf(mission: Mission, { words, text }: Language, axis: Axis, width: number) {
  const month = words.formatDate.monthYear(calendarDay(mission.timeline.days.from, mission.offset));
  return axis.pieces.flatMap(({ id, start }) => {
    if (id === "background")
      return [{ x: start * width, text: text.phases["background"]?.name ?? words.m.background() }];
    return id === "days" ? [{ x: start * width, text: month }] : [];
  });
}

export function pictureFor(
  mission: Mission,
  language: Language,
  axis: Axis,
  size: { readonly width: number; readonly text: number },
): TimeLinePicture {
  const { words, text } = language;
  const { width } = size;
  const isFull = axis.form === "full";
  const layout = timeLineLayout(axis.form, size.text, mission.contingents.length);
  const stateOf = (id: string) => text.states[id] ?? id;
  const lanes = lanesFor(mission.contingents, mission.movements, axis, { ...layout, width }, (id) =>
    isFull ? stateOf(id) : stateOf(id).slice(0, 1),
  );
  const majors = new Set(
    [...mission.events, ...mission.backgroundEvents].filter(({ major }) => major).map(({ id }) => id),
  );
  const { aircraft: room } = layout;
  return {
    width,
    layout,
    bands: bandsFor(mission.phases, axis, size, (id) => text.phases[id]?.name ?? id),
    lanes,
    totals: isFull ? totalsFor(mission.strength, axis, size, (figure) => tellNumber(figure, words)) : [],
    totalsName: words.m.reportedTotals(),
    aircraft: room ? aircraftFor(mission.aircraft, axis, { width, height: room.bottom - room.top }) : null,
    aircraftName: words.m.aircraftLeavingEachDay(),
    plan: isFull
      ? planFor(mission.plans, axis, size, Math.max(0, ...lanes.map(({ end }) => end)), (plan) =>
          planText(language, plan),
        )
      : null,
    ticks: ticksFor(mission.timeline, axis, size, words.formatDate),
    marks: marksFor(mission.timeline, axis, width, (id) => majors.has(id)),
    breaks: axis.breaks.map((position) => position * width),
    pieces: axis.pieces.map(({ id, start, end }) => ({ id, x: start * width, width: (end - start) * width })),
    eras: isFull ? erasOf(mission, language, axis, width) : [],
  };
}
