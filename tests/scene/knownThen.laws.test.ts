import { describe, expect, it } from "vitest";
import type { Mission } from "../../src/model/mission";
import { missionThrough } from "../../src/scene/missionThrough";
import { turningPoints } from "../../src/scene/turningPoints";
import { DAY, type Instant } from "../../src/timeline/instant";
import type { TimeSpan } from "../../src/timeline/timeSpan";
import { almaty } from "../missions/almaty";
import { mission } from "./seen";

const known = (at: Instant) => missionThrough(mission, { grade: "D", asKnown: true }, at);
const days = Array.from({ length: 30 }, (_, index) => index + 1);
const stops = new Map(mission.timeline.eventStops.map(({ eventId, at }) => [eventId, at]));

/** When the last day of what a record tells of begins. */
const lastDay = ({ from, to, precision }: TimeSpan) => (precision === "span" ? to - DAY : from);
const dayOf = (moment: TimeSpan | "unknown") => (moment === "unknown" ? [] : [lastDay(moment)]);

/** What is shown that has a day of its own and was not announced: its name, and when that day begins. */
function daysShown(shown: Mission): [string, Instant][] {
  const told = shown.contingents.flatMap(({ id, firstArrival, complete, left }) =>
    [firstArrival, complete, left].flatMap((part): [string, Instant][] =>
      part ? [[`${id} ${part.told}`, lastDay(part.when)]] : [],
    ),
  );
  const events = [...shown.events, ...shown.backgroundEvents];
  const figures = [
    ...shown.strength.map((it) => ({ ...it, figure: it.persons })),
    ...shown.aircraft.map((it) => ({ ...it, figure: it.aircraft })),
    ...shown.figures,
    ...shown.consequences.flatMap(({ id, when, figures: parts }) =>
      parts.map((part) => ({ id, when, figure: part.figure })),
    ),
  ].filter(({ figure }) => figure.kind !== "announced");
  return [
    ...told,
    ...events.map(({ id, when }): [string, Instant] => [id, when.from]),
    ...figures.map(({ id, when }): [string, Instant] => [id, lastDay(when)]),
    ...shown.movements.flatMap(({ id, departure, arrival }) =>
      [...dayOf(departure), ...dayOf(arrival)].slice(0, 1).map((day): [string, Instant] => [id, day]),
    ),
    ...shown.sites.flatMap((site) =>
      site.status === "no-evidence"
        ? []
        : dayOf(site.from.when).map((day): [string, Instant] => [site.id, day]),
    ),
  ];
}

describe("as known, at each instant at which something new is known", () => {
  const instants = turningPoints(mission)
    .map(({ at }) => at)
    .filter((at) => at >= almaty(1) && at < almaty(31));

  it("nothing is shown whose own day has not begun", () => {
    expect(instants.length).toBeGreaterThan(100);
    for (const at of instants) {
      const early = daysShown(known(at)).filter(([, day]) => day > at);
      expect([new Date(at).toISOString(), early]).toEqual([new Date(at).toISOString(), []]);
    }
  });

  it("nothing is shown before an event that tells of it: no arrival, no leaving, no guard, no flight, no unit", () => {
    for (const at of instants) {
      const shown = known(at);
      const isTold = (id: string) => (stops.get(id) ?? 0) <= at;
      const untold = [
        ...shown.events.filter(({ id }) => !isTold(id)),
        ...[...shown.movements, ...shown.strength, ...shown.aircraft, ...shown.figures].filter(
          ({ told }) => told > at,
        ),
        ...shown.sites.filter((site) => "told" in site && site.told > at),
        ...shown.contingents.filter(({ firstArrival, complete, left }) =>
          [firstArrival, complete, left].some((part) => part && part.told > at),
        ),
        ...shown.contingents.filter(({ id }) => {
          const whole = mission.contingents.find((it) => it.id === id);
          return !whole?.decision?.events.some(isTold);
        }),
      ];
      expect(untold.map(({ id }) => id)).toEqual([]);
    }
  });
});

describe("as known, at midnight", () => {
  it.each(days)("nothing of the %i January that begins is shown", (day) => {
    const at = almaty(day);
    const ofToday = daysShown(known(at)).filter(([, from]) => from >= at);
    expect(ofToday).toEqual([]);
  });
});

describe("what the reports of a day say", () => {
  const at = (day: number, hour: string) => known(almaty(day, hour));
  const has = (items: readonly { readonly id: string }[], id: string) => items.some((it) => it.id === id);

  it("is known with the event that tells of it, not from midnight", () => {
    // The hours are those at which the story tells, or the first report is dated.
    expect(has(at(10, "12:59").figures, "flights-in-108")).toBe(false);
    expect(has(at(10, "13:00").figures, "flights-in-108")).toBe(true);
    expect(has(at(10, "12:59").sites, "G10")).toBe(false);
    expect(has(at(10, "13:00").sites, "G10")).toBe(true);
    expect(has(at(19, "13:39").aircraft, "out-2022-01-19")).toBe(false);
    expect(has(at(19, "13:40").aircraft, "out-2022-01-19")).toBe(true);
  });

  it("is at 16:04 on the 14th that four contingents have left, and at 16:03 that none has", () => {
    const left = (hour: string) => at(14, hour).contingents.filter((it) => it.left !== null);
    expect(left("16:03")).toEqual([]);
    expect(left("16:04").map(({ id }) => id)).toEqual(["AM", "BY", "KG", "TJ"]);
  });
});
