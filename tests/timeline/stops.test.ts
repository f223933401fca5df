import { describe, expect, it } from "vitest";
import { findStopProblems } from "../../src/timeline/findStopProblems";
import { MINUTE } from "../../src/timeline/instant";
import { isoMinute } from "../../src/timeline/isoDay";
import { placeEvents } from "../../src/timeline/placeEvents";
import type { TimelineEvent } from "../../src/timeline/timelineEvent";
import { createRandom, createStory, EVENTS, OFFSET, tell } from "./story";

const story = createStory();
const clock = (id: string) => {
  const stop = story.stops.find(({ eventId }) => eventId === id);
  return stop && isoMinute(stop.at, OFFSET);
};
const placed = (events: TimelineEvent[]) => placeEvents(events).map((at) => isoMinute(at, OFFSET).slice(5));

describe("stops", () => {
  it("every event has one, no two at one instant, all in order of time and a minute apart", () => {
    const ids = story.eventStops.map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(57 + 21);
    story.stops.slice(1).forEach((stop, index) => {
      expect(stop.at - (story.stops[index]?.at ?? 0)).toBeGreaterThanOrEqual(MINUTE);
    });
  });

  it("the mission's events stand in told order", () => {
    const own = story.eventStops.map(({ eventId }) => eventId).filter((id) => id?.startsWith("E"));
    expect(own).toEqual(EVENTS.map(({ id }) => id));
  });

  it("stated hours and hours of publication are kept", () => {
    expect(clock("E05")).toBe("2022-01-05T01:30");
    expect(clock("E11")).toBe("2022-01-06T00:45");
    expect(clock("E20")).toBe("2022-01-07T01:31");
    expect(clock("E27")).toBe("2022-01-07T21:10");
    expect(clock("E34")).toBe("2022-01-10T13:00");
  });

  it("a part of the day stands for an hour at the event's own place", () => {
    expect(clock("E02")).toBe("2022-01-02T10:00");
    expect(clock("E09")).toBe("2022-01-05T19:00");
    expect(clock("E14")).toBe("2022-01-06T09:00");
    expect(clock("E24")).toBe("2022-01-07T15:00");
  });

  it("the night of 2 to 3 January, told after the morning of the 2nd, is the one that begins the 3rd", () => {
    expect(clock("E03")).toBe("2022-01-03T04:00");
  });

  it("the seven events of 7 January have seven stops in told order", () => {
    const day = ["E21", "E22", "E23", "E24", "E25", "E26", "E27"].map(clock);
    expect(day).toEqual([...day].sort());
    expect(new Set(day).size).toBe(7);
    for (const at of day) expect(at).toMatch(/^2022-01-07T/);
  });

  it("what has no hour is spread evenly between its neighbours, within its day", () => {
    expect(
      placed([
        tell("a", "2022-01-05", "=2022-01-05T06:00+06:00"),
        tell("b", "2022-01-05"),
        tell("c", "2022-01-05"),
      ]),
    ).toEqual(["01-05T06:00", "01-05T12:00", "01-05T18:00"]);
    expect(
      placed([tell("a", "2022-01-05"), tell("b", "2022-01-06"), tell("c", "2022-01-06", "~evening")]),
    ).toEqual(["01-05T12:00", "01-06T09:30", "01-06T19:00"]);
  });

  it("two events of one morning share it in told order", () => {
    expect(placed([tell("a", "2022-01-13", "~morning"), tell("b", "2022-01-13", "~morning")])).toEqual([
      "01-13T09:00",
      "01-13T10:30",
    ]);
  });

  it("an hour that a source states for a later event pushes a part of the day before it", () => {
    expect(
      placed([tell("a", "2022-01-11", "~midday"), tell("b", "2022-01-11", "=2022-01-11T11:48+06:00")]),
    ).toEqual(["01-11T11:24", "01-11T11:48"]);
  });

  it("told order is kept, with a minute between, whatever hours a story claims", () => {
    const random = createRandom(7);
    const hours = ["", "~night", "~morning", "~evening", "~late", "=2022-01-05T12:00Z", "@2022-01-06T09:00Z"];
    for (let round = 0; round < 300; round += 1) {
      const events = Array.from({ length: 12 }, (_, index) =>
        tell(
          String(index),
          `2022-01-${10 + Math.floor(random() * 5)}`,
          hours[Math.floor(random() * hours.length)],
        ),
      );
      placeEvents(events).reduce((before, at) => {
        expect(at - before).toBeGreaterThanOrEqual(MINUTE);
        return at;
      });
    }
  });

  it("midnights are Almaty's, from the first of the 1st to the one that ends the 23rd", () => {
    expect(story.midnights.map((at) => isoMinute(at, OFFSET))).toEqual(
      Array.from({ length: 24 }, (_, day) => `2022-01-${String(day + 1).padStart(2, "0")}T00:00`),
    );
  });

  it("an event at midnight stands in the midnight's place", () => {
    const at19 = story.stops.filter(({ at }) => isoMinute(at, OFFSET) === "2022-01-19T00:00");
    expect(at19).toEqual([{ at: Date.parse("2022-01-18T18:00Z"), kind: "event", eventId: "E53" }]);
    expect(story.stops.filter(({ kind }) => kind === "midnight")).toHaveLength(23);
  });
});

describe("background stops", () => {
  it("stand at the beginning of their date", () => {
    expect([clock("B01"), clock("B02"), clock("B21")]).toEqual([
      "1992-05-15T00:00",
      "1993-01-01T00:00",
      "2024-02-22T00:00",
    ]);
  });

  it("stay in told order where one date holds several, or a vague one begins before its neighbour", () => {
    expect([clock("B14"), clock("B15")]).toEqual(["2010-12-10T00:00", "2010-12-10T12:00"]);
    expect(clock("B13")).toMatch(/^2010-06-2/);
    const before = story.eventStops.map(({ eventId }) => eventId).slice(0, 19);
    expect(before).toEqual(Array.from({ length: 19 }, (_, nth) => `B${String(nth + 1).padStart(2, "0")}`));
  });

  it("the first use of the forces stands after what 6 January tells, not at its midnight", () => {
    expect(clock("B20")?.slice(0, 10)).toBe("2022-01-06");
    expect((clock("B20") ?? "") > (clock("E19") ?? "")).toBe(true);
  });
});

describe("problems of stops", () => {
  it("a sound story has none", () => expect(findStopProblems(EVENTS)).toEqual([]));

  it("an event told after one that is certainly later is named, with both hours", () => {
    const events = [
      tell("E40", "2022-01-13", "~morning"),
      tell("E41", "2022-01-13", "@2022-01-13T08:07Z"),
      tell("E44", "2022-01-13", "=2022-01-13T00:00+06:00"),
      tell("E45", "2022-01-13"),
    ];
    expect(findStopProblems(events)).toEqual([
      {
        index: 2,
        message:
          "E44 is told after E41 at 2022-01-13T14:07+06:00, but can be no later than 2022-01-13T00:00+06:00",
      },
    ]);
  });

  it("two events of one stated minute leave no order to keep", () => {
    const noon = "=2022-01-13T12:00+06:00";
    expect(findStopProblems([tell("a", "2022-01-13", noon), tell("b", "2022-01-13", noon)])).toHaveLength(1);
  });

  it("an event without an hour, told after the end of its day, is named", () => {
    const events = [tell("E11", "2022-01-05", "@2022-01-06T00:45+06:00"), tell("E10", "2022-01-05")];
    expect(findStopProblems(events).map(({ index }) => index)).toEqual([1]);
  });

  it("a stated hour outside its own date is named; an hour of publication may be later", () => {
    expect(findStopProblems([tell("E05", "2022-01-05", "=2022-01-06T01:30+06:00")])[0]?.message).toBe(
      "the hour stated for E05, 2022-01-06T01:30+06:00, lies outside its date, from 2022-01-05T00:00+06:00 to 2022-01-06T00:00+06:00",
    );
    expect(findStopProblems([tell("E05", "2022-01-05", "@2022-01-06T01:30+06:00")])).toEqual([]);
  });
});
