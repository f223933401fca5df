import { describe, expect, it } from "vitest";
import { parseMissionText } from "../../src/model/parseMissionText";
import { parseSourceText } from "../../src/model/parseSourceText";
import { timelineEvents } from "../../src/model/resolve/missionTimeline";
import { findStopProblems } from "../../src/timeline/findStopProblems";
import { eventNumber } from "../../src/timeline/positionInStory";
import { createTempo } from "../../src/timeline/tempo";
import { missionText, rawMission, rawSources, shippedMission, sourceText } from "../support/shippedMission";

const mission = shippedMission();
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`);
const sortedIds = (items: Iterable<{ readonly id: string }>) => [...items].map(({ id }) => id).sort();

/** Every record under `value` that has `kind` and so is a figure. */
function figuresIn(value: unknown, path = ""): { path: string; figure: Record<string, unknown> }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = value as Record<string, unknown>;
  const isFigure = own["kind"] === "not-published" || ("value" in own && "kind" in own);
  const inner = Object.entries(own).flatMap(([key, child]) => figuresIn(child, `${path}.${key}`));
  return isFigure ? [{ path, figure: own }, ...inner] : inner;
}

describe("the shipped mission", () => {
  it("tells all 57 events, 21 background events and 33 conflicts", () => {
    expect(sortedIds(mission.events)).toEqual(numbered("E", 57));
    expect(sortedIds(mission.backgroundEvents)).toEqual(numbered("B", 21));
    expect(sortedIds(mission.conflicts.values())).toEqual(numbered("X", 33));
  });

  it("has ten groups of movements in and ten out, and sixteen sites", () => {
    const groups = (direction: string) =>
      new Set(
        mission.movements.filter((item) => item.direction === direction).map(({ id }) => id.slice(0, 4)),
      );
    expect([...groups("in")]).toEqual(numbered("MI", 10));
    expect([...groups("out")]).toEqual(numbered("MO", 10));
    expect(sortedIds(mission.sites)).toEqual(numbered("G", 16));
  });

  it("has the six states, five of which send a contingent", () => {
    expect(sortedIds(mission.memberStates)).toEqual(["AM", "BY", "KG", "KZ", "RU", "TJ"]);
    expect(sortedIds(mission.contingents)).toEqual(["AM", "BY", "KG", "RU", "TJ"]);
    expect(mission.memberStates.filter(({ role }) => role === "theatre").map(({ id }) => id)).toEqual(["KZ"]);
  });

  it("tells the vote in Bishkek as event 22 of 57", () => {
    expect(eventNumber(mission.timeline, "E22")).toBe(22);
    expect(mission.timeline.eventIds).toHaveLength(57);
  });

  it("tells its events in an order that contradicts no hour", () => {
    expect(findStopProblems(timelineEvents(rawMission()))).toEqual([]);
  });

  it("gives each event a stop of its own, in told order, on a day its date allows", () => {
    const stops = mission.events.map(({ stop }) => stop);
    expect(stops).toEqual([...stops].sort((one, other) => one - other));
    expect(new Set(stops).size).toBe(57);
    const offDay = mission.events.filter(
      ({ stop, when, hour }) => hour.basis !== "publication" && (stop < when.from || stop >= when.to),
    );
    expect(offDay.map(({ id }) => id)).toEqual([]);
  });

  it("gives every figure a source, or says that it was not published", () => {
    const bare = figuresIn(rawMission()).filter(
      ({ figure }) => figure["kind"] !== "not-published" && !(figure["sources"] as string[])?.length,
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
    expect(figuresIn(rawMission()).length).toBeGreaterThan(150);
  });

  it("never states a figure of zero that is not counted or derived", () => {
    const zeros = figuresIn(rawMission()).filter(({ figure }) => figure["value"] === 0);
    expect(zeros.filter(({ figure }) => !["counted", "derived"].includes(String(figure["kind"])))).toEqual(
      [],
    );
  });

  it("keeps deaths and arrests among the consequences, never among figures of the force", () => {
    const stated = [225, 230, 238, 164, 4353, 3393, 3811, 5135, 7939, 9900];
    const raw = rawMission();
    const own = [raw.strength, raw.figures, raw.aircraft, raw.contingents, raw.movements, raw.sites];
    const values = figuresIn(own).map(({ figure }) => figure["value"]);
    expect(stated.filter((value) => values.includes(value))).toEqual([]);
    const subjects = mission.consequences.flatMap(({ figures }) => figures.map(({ subject }) => subject));
    expect(subjects).toEqual(expect.arrayContaining(["dead", "detained", "injured"]));
  });

  it("writes down a first publication by hand only where a cited report supports its day", () => {
    const published = new Map(rawSources().map((source) => [source.id, source.published]));
    const unsupported: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      const fact = value as { known?: string; sources?: string[] };
      if (fact.known && fact.sources) {
        const day = fact.known.slice(0, 10);
        const dates = fact.sources
          .map((id) => published.get(id))
          .flatMap((it) => (it && "date" in it ? [it.date] : []));
        if (
          !dates.some((date) => day.startsWith(date) || date.split("/").some((part) => part.startsWith(day)))
        ) {
          unsupported.push(`${path} ${fact.known}`);
        }
      }
      for (const [key, child] of Object.entries(value)) walk(child, `${path}.${key}`);
    };
    walk(rawMission(), "");
    expect(unsupported).toEqual([]);
  });

  it("names in `about` every fact that names the conflict", () => {
    const raw = rawMission();
    const about = new Map(raw.conflicts.map((conflict) => [conflict.id, new Set(conflict.about)]));
    const records = [
      ...raw.contingents.map((item) => ({ name: `contingent:${item.id}`, conflicts: item.conflicts ?? [] })),
      ...[...raw.movements, ...raw.events, ...raw.backgroundEvents, ...raw.plans].map((item) => ({
        name: item.id,
        conflicts: item.conflicts ?? [],
      })),
    ];
    const oneSided = records.flatMap(({ name, conflicts }) =>
      conflicts.filter((id) => !about.get(id)?.has(name)).map((id) => `${name} names ${id}`),
    );
    expect(oneSided).toEqual([]);
  });
});

describe("its texts", () => {
  it.each(["en", "ru"] as const)("are complete in %s, for facts and sources", (language) => {
    expect(parseMissionText(missionText(language), mission).ok).toBe(true);
    expect(parseSourceText(sourceText(language), mission).ok).toBe(true);
    expect(missionText(language).language).toBe(language);
  });

  it("have the same keys in both languages", () => {
    const keys = (value: object, path = ""): string[] =>
      Object.entries(value).flatMap(([key, child]) =>
        typeof child === "string" ? [`${path}${key}`] : keys(child, `${path}${key}.`),
      );
    expect(keys(missionText("ru")).sort()).toEqual(keys(missionText("en")).sort());
    expect(keys(sourceText("ru")).sort()).toEqual(keys(sourceText("en")).sort());
  });
});

describe("playing it at speed 1", () => {
  const { timeline } = mission;
  it.each(["en", "ru"] as const)("takes January 180 s at most with rests at every event (%s)", (language) => {
    const { events, backgroundEvents } = missionText(language);
    const headline = (id: string) => ({ ...events, ...backgroundEvents })[id]?.headline.length ?? 0;
    const tempo = createTempo(timeline, headline);
    const { from, to } = timeline.days;
    expect(tempo.secondsAt(to) - tempo.secondsAt(from)).toBeLessThanOrEqual(180);

    const hurried = timeline.eventStops.filter((stop, index) => {
      const end = timeline.eventStops[index + 1];
      const shown = (end ? tempo.arrivalAt(end.at) : tempo.duration) - tempo.arrivalAt(stop.at);
      return shown < 0.06 * headline(stop.eventId ?? "") - 1e-9;
    });
    expect(hurried.map(({ eventId }) => eventId)).toEqual([]);
  });

  it("takes January about a minute without rests", () => {
    const tempo = createTempo(timeline, null);
    const seconds = tempo.secondsAt(timeline.days.to) - tempo.secondsAt(timeline.days.from);
    expect(seconds).toBeGreaterThan(45);
    expect(seconds).toBeLessThan(75);
  });
});
