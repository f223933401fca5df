import { parseEdtf } from "../../timeline/parseEdtf";
import type { Conflict } from "../conflict";
import type { Mission, MissionEvent, Turn } from "../mission";
import type { RawMission } from "../schema/mission";
import { lastDayOf } from "./lastDayOf";
import { resolveHour } from "./missionTimeline";
import type { Resolver } from "./resolver";

type Story = Pick<
  Mission,
  | "events"
  | "backgroundEvents"
  | "treatyParties"
  | "phases"
  | "plans"
  | "conflicts"
  | "consequences"
  | "notes"
>;
type RawEvent = RawMission["events"][number];
type RawTurn = RawMission["treatyParties"][number]["begun"];

function resolveEvent(raw: RawEvent, to: Resolver): MissionEvent {
  const places = raw.places.map(to.place);
  const offset = places[0]?.offset ?? to.offset;
  return {
    id: raw.id,
    when: parseEdtf(raw.when, offset),
    hour: resolveHour(raw.hour, offset),
    stop: to.stop(raw.id),
    places,
    kind: raw.kind,
    major: raw.major,
    movements: raw.movements,
    sites: raw.sites,
    evidence: to.evidence(raw),
  };
}

function resolveTurn({ when: date, event }: RawTurn, to: Resolver): Turn {
  const when = parseEdtf(date, to.offset);
  const isExact = when.precision === "day" || when.precision === "minute";
  return { when, at: isExact ? when.from : when.to, event, told: to.stop(event) };
}

function resolveConflict(raw: RawMission["conflicts"][number], to: Resolver): Conflict {
  return {
    ...raw,
    hasFinding: true,
    reports: raw.reports.map((report) => ({
      ...report,
      date: report.date === null ? null : parseEdtf(report.date, to.offset),
    })),
  };
}

/** Resolves what happened, what was planned, and where sources differ. */
export function resolveStory(raw: RawMission, to: Resolver): Story {
  const when = (text: string) => parseEdtf(text, to.offset);
  return {
    events: raw.events.map((item) => resolveEvent(item, to)),
    backgroundEvents: raw.backgroundEvents.map(({ id, kind, states, places, major, ...rest }) => ({
      id,
      kind,
      states,
      places: places.map(to.place),
      major,
      when: when(rest.when),
      stop: to.stop(id),
      evidence: to.evidence(rest),
    })),
    treatyParties: raw.treatyParties.map(({ id, state, begun, ended, ...rest }) => ({
      id,
      state,
      begun: resolveTurn(begun, to),
      ended: ended && resolveTurn(ended, to),
      evidence: to.evidence(rest),
    })),
    notes: raw.notes,
    phases: raw.phases.map(({ id, from, to: end }) => ({ id, from: when(from).from, to: when(end).from })),
    plans: raw.plans.map((item) => ({
      id: item.id,
      event: item.event,
      announced: when(item.announced),
      start: to.moment(item.start, to.offset),
      end: { when: when(item.end.when), kind: item.end.kind },
      days: to.figure(item.days),
      evidence: to.evidence(item),
    })),
    conflicts: new Map(raw.conflicts.map((item) => [item.id, resolveConflict(item, to)])),
    consequences: raw.consequences.map((item) => ({
      id: item.id,
      when: when(item.when),
      told: item.event ? to.stop(item.event) : lastDayOf(when(item.when)),
      figures: item.figures.map(({ subject, figure }) => ({ subject, figure: to.figure(figure) })),
    })),
  };
}
