import { describe, expect, it } from "vitest";
import { MINUTE } from "../../src/timeline/instant";
import {
  eventIdAt,
  eventNumber,
  lastStopOfDay,
  nextStop,
  previousStop,
  stepFrom,
  stopAt,
  stopOfEvent,
} from "../../src/timeline/positionInStory";
import { almaty, createStory } from "./story";

const story = createStory();
const of = (id: string) => stopOfEvent(story, id)?.at ?? Number.NaN;

describe("the position in the story", () => {
  it("is the event whose stop was reached last, to the minute", () => {
    expect(eventIdAt(story, of("E34"))).toBe("E34");
    expect(eventIdAt(story, of("E34") - MINUTE)).toBe("E33");
    expect(eventIdAt(story, almaty("2022-01-24"))).toBe("E56");
    expect(eventIdAt(story, story.end)).toBe("B21");
  });

  it("is a background event before January, and nothing before the first", () => {
    expect(eventIdAt(story, almaty("2011-01-01"))).toBe("B15");
    expect(eventIdAt(story, story.start)).toBeNull();
    expect(stopAt(story, story.start)).toBeNull();
  });

  it("is a midnight where that was the last stop", () => {
    expect(stopAt(story, almaty("2022-01-22T09:00"))).toMatchObject({ kind: "midnight", eventId: null });
  });

  it("counts the mission's own events only", () => {
    expect([eventNumber(story, "E01"), eventNumber(story, "E22"), eventNumber(story, "E57")]).toEqual([
      1, 22, 57,
    ]);
    expect([eventNumber(story, "B14"), eventNumber(story, null), eventNumber(story, "E99")]).toEqual([
      null,
      null,
      null,
    ]);
    expect(stopOfEvent(story, "E99")).toBeNull();
  });

  it("opens with the first event", () => {
    expect(eventIdAt(story, story.opening)).toBe("E01");
    expect(createStory({ opening: almaty("2022-01-05") }).opening).toBe(almaty("2022-01-05"));
  });
});

describe("steps", () => {
  it("lead through every stop once, there and back", () => {
    const forth: number[] = [];
    for (let at: number | null = story.start; at !== null; at = stepFrom(story, at, 1)) forth.push(at);
    expect(forth.slice(1)).toEqual(story.stops.map((stop) => stop.at));
    const back: number[] = [];
    for (let at: number | null = story.end; at !== null; at = stepFrom(story, at, -1)) back.push(at);
    expect(back.slice(1).reverse()).toEqual(story.stops.map((stop) => stop.at));
  });

  it("from between two stops lead to the nearer in their direction", () => {
    const at = of("E34") + MINUTE;
    expect(nextStop(story, at, "event")?.eventId).toBe("E35");
    expect(previousStop(story, at, "event")?.eventId).toBe("E34");
  });

  it("to events pass midnights by", () => {
    expect(stepFrom(story, of("E57"), -1, "event")).toBe(of("E56"));
    expect(stepFrom(story, of("E57"), -1, "stop")).toBe(almaty("2022-01-24"));
  });

  it("to days lead to midnights, also to one that an event stands at", () => {
    expect(stepFrom(story, almaty("2022-01-07T20:00"), 1, "day")).toBe(almaty("2022-01-08"));
    expect(stepFrom(story, almaty("2022-01-07T20:00"), -1, "day")).toBe(almaty("2022-01-06"));
    expect(stepFrom(story, almaty("2022-01-07"), -1, "day")).toBe(almaty("2022-01-06"));
    expect(stepFrom(story, almaty("2022-01-18"), 1, "day")).toBe(of("E53"));
  });

  it("to days outside January lead to the next stop", () => {
    expect(stepFrom(story, almaty("2022-01-01"), -1, "day")).toBe(of("B19"));
    expect(stepFrom(story, almaty("2022-01-24"), 1, "day")).toBe(of("E57"));
    expect(stepFrom(story, story.end, 1, "day")).toBeNull();
  });
});

describe("a date without a time", () => {
  it("leads to the last stop of its day in Almaty", () => {
    expect(lastStopOfDay(story, almaty("2022-01-07T03:00"))).toBe(of("E27"));
    expect(lastStopOfDay(story, almaty("2022-01-21"))).toBe(almaty("2022-01-21"));
    expect(lastStopOfDay(story, almaty("2010-12-10"))).toBe(of("B15"));
  });

  it("leads to its midnight where the day has no stop", () => {
    expect(lastStopOfDay(story, almaty("2015-06-01T15:00"))).toBe(almaty("2015-06-01"));
  });
});
