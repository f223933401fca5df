import { describe, expect, it } from "vitest";
import type { UrlContext } from "../../src/page/urlReaders";
import { DEFAULT_URL_STATE, formatUrlState, parseUrlState, type UrlState } from "../../src/page/urlState";
import { parseEdtf } from "../../src/timeline/parseEdtf";
import { stopOfEvent } from "../../src/timeline/positionInStory";
import { createTimeline } from "../../src/timeline/timeline";

const OFFSET = 360;
const at = (text: string) => parseEdtf(`${text}+06:00`, OFFSET).from;
const timeline = createTimeline({
  offset: OFFSET,
  span: { from: at("2022-01-01T00:00"), to: at("2022-01-24T00:00") },
  background: { from: at("1991-07-01T00:00") },
  afterwards: { to: at("2024-04-01T00:00") },
  events: [
    { id: "E22", when: parseEdtf("2022-01-07", OFFSET), hour: { basis: "unknown" } },
    { id: "E27", when: parseEdtf("2022-01-07", OFFSET), hour: { basis: "part", part: "evening" } },
  ],
  backgroundEvents: [{ id: "B14", when: parseEdtf("2010-12-10", OFFSET) }],
});
const context: UrlContext = {
  eventIds: ["E22", "E27"],
  backgroundIds: ["B14"],
  languages: ["en", "ru"],
  timeline,
};
const parse = (search: string) => parseUrlState(search, context);
const format = (change: Partial<UrlState>, previous = "") =>
  formatUrlState({ ...DEFAULT_URL_STATE, ...change }, previous, timeline);

describe("reading a link", () => {
  it("an empty query is the default, without a problem", () => {
    for (const search of ["", "?", "?event=&date="]) {
      expect(parse(search)).toMatchObject({ state: DEFAULT_URL_STATE, problems: [] });
    }
  });

  it("takes every value as it stands", () => {
    const search =
      "?date=2022-01-07T20:00&lang=ru&view=embed&speed=0.5&autoplay=1&loop=1&motion=steps&look=dark&at=9.5/43.25/76.9" +
      "&asof=1&grade=D&data=sources.S-TASS06";
    expect(parse(search)).toEqual({
      state: {
        event: null,
        date: Date.parse("2022-01-07T14:00Z"),
        lang: "ru",
        view: "embed",
        speed: 0.5,
        autoplay: true,
        loop: true,
        motion: "steps",
        look: "dark",
        at: { zoom: 9.5, lat: 43.25, lng: 76.9 },
        asof: true,
        grade: "D",
        data: { tab: "sources", item: "S-TASS06" },
      },
      problems: [],
      rest: [],
    });
  });

  it("an event wins over a date, of the mission or of the background", () => {
    expect(parse("?date=2022-01-14&event=E22").state).toMatchObject({ event: "E22", date: null });
    expect(parse("?event=B14").state.event).toBe("B14");
  });

  it("an unknown event leaves its place to the date", () => {
    expect(parse("?event=E99&date=2022-01-14")).toMatchObject({
      state: { event: null, date: at("2022-01-14T00:00") },
      problems: [{ name: "event", value: "E99", used: null }],
    });
  });

  it("a date alone is its last stop, else its midnight", () => {
    expect(parse("?date=2022-01-07").state.date).toBe(stopOfEvent(timeline, "E27")?.at);
    expect(parse("?date=2022-01-21").state.date).toBe(at("2022-01-21T00:00"));
    expect(parse("?date=2015-06-01").state.date).toBe(at("2015-06-01T00:00"));
  });

  it("regions of a language and capital letters are read as what they mean", () => {
    expect(parse("?lang=ru-KZ&event=e22&view=Present")).toMatchObject({
      state: { lang: "ru", event: "E22", view: "present" },
      problems: [],
    });
  });

  it("keeps unknown and reserved names apart", () => {
    expect(parse("?show=card&utm=x&event=E22&api=0").rest).toEqual([
      ["show", "card"],
      ["utm", "x"],
      ["api", "0"],
    ]);
  });
});

describe("bad values", () => {
  it.each([
    ["date=1980-01-01", "date", "1980-01-01", "1991-07-01T00:00"],
    ["date=2099-01-01", "date", "2099-01-01", "2024-04-01T00:00"],
    ["date=2022-02-31", "date", "2022-02-31", "2022-02-28T00:00"],
    ["date=2022-13-05", "date", "2022-13-05", "2022-12-05T00:00"],
    ["date=2022-01-08T25:10", "date", "2022-01-08T25:10", "2022-01-08T23:10"],
    ["date=2022-01-07T20:00%2B06:00", "date", "2022-01-07T20:00+06:00", "2022-01-07T20:00"],
    ["date=0095-01-01", "date", "0095-01-01", "1991-07-01T00:00"],
    ["date=tomorrow", "date", "tomorrow", null],
    ["event=E99", "event", "E99", null],
    ["event=E22%3Cscript%3E", "event", "E22<script>", null],
    ["lang=xx", "lang", "xx", null],
    ["view=globe", "view", "globe", null],
    ["speed=3", "speed", "3", "2"],
    ["speed=100", "speed", "100", "4"],
    ["speed=0", "speed", "0", "0.5"],
    ["speed=-1", "speed", "-1", null],
    ["speed=NaN", "speed", "NaN", null],
    ["speed=1e3", "speed", "1e3", null],
    ["autoplay=true", "autoplay", "true", "1"],
    ["loop=2", "loop", "2", null],
    ["motion=fast", "motion", "fast", null],
    ["look=pink", "look", "pink", null],
    ["at=99/43/76", "at", "99/43/76", "20/43/76"],
    ["at=5/-100/200", "at", "5/-100/200", "5/-90/180"],
    ["at=here", "at", "here", null],
    ["at=5/Infinity/3", "at", "5/Infinity/3", null],
    ["asof=yes", "asof", "yes", "1"],
    ["asof=2", "asof", "2", null],
    ["grade=E", "grade", "E", null],
    ["data=secrets", "data", "secrets", null],
    ["data=sources.%3Cb%3E", "data", "sources.<b>", null],
  ])("%s is one problem that names the value and what was taken", (search, name, value, used) => {
    const { problems, state } = parse(`?${search}`);
    expect(problems).toEqual([{ name, value, used }]);
    if (used === null) expect(state).toEqual(DEFAULT_URL_STATE);
  });

  it("every bad value is told, once each", () => {
    const { problems } = parse("?event=E99&date=never&lang=xx&speed=3");
    expect(problems.map(({ name }) => name)).toEqual(["event", "date", "lang", "speed"]);
  });

  it("a long value is cut to 40 characters, never within one of them", () => {
    const [problem] = parse(`?date=${"😀".repeat(5000)}`).problems;
    expect(problem?.value).toBe(`${"😀".repeat(39)}…`);
    expect(parse(`?date=${"x".repeat(40)}`).problems[0]?.value).toBe("x".repeat(40));
  });

  it("10 kB of anything raise no exception", () => {
    const pieces = [
      "%",
      "%zz",
      "&",
      "=",
      "event",
      "date=",
      "at=",
      "/",
      "9",
      "-",
      "\u0000",
      "é",
      "__proto__=1",
      "+",
      "?",
    ];
    let seed = 1;
    for (let round = 0; round < 50; round += 1) {
      let garbage = "?";
      while (garbage.length < 10_000) {
        seed = (seed * 48_271) % 2_147_483_647;
        garbage += pieces[seed % pieces.length];
      }
      const { state } = parse(garbage);
      expect(() => formatUrlState(state, garbage, timeline)).not.toThrow();
      for (const problem of parse(garbage).problems) expect(problem.value.length).toBeLessThanOrEqual(80);
    }
  });

  it("a name of the language's own objects is no parameter of ours", () => {
    expect(parse("?toString=1&__proto__=2&constructor=3")).toMatchObject({
      problems: [],
      rest: [
        ["toString", "1"],
        ["__proto__", "2"],
        ["constructor", "3"],
      ],
    });
  });
});

describe("writing a link", () => {
  it("leaves defaults out", () => expect(format({})).toBe(""));

  it("says an event, or else the time in the mission's zone, without an offset", () => {
    expect(format({ event: "E22", date: at("2022-01-07T20:00") })).toBe("?event=E22");
    expect(format({ date: at("2022-01-07T20:00") + 59_000 })).toBe("?date=2022-01-07T20:00");
  });

  it("says where the map is to a hundredth of a zoom and about ten metres", () => {
    expect(format({ at: { zoom: 9.123456, lat: 43.250001, lng: 76.9 } })).toBe("?at=9.12/43.25/76.9");
  });

  it("keeps unknown and reserved names as they were written, and replaces its own", () => {
    const previous = "?text=1.5&speed=4&q=a%20b+c&theme=airlift&event=E99&%65vent=E27&keys=0&flag&speed=2";
    expect(format({ speed: 0.5 }, previous)).toBe("?speed=0.5&text=1.5&q=a%20b+c&theme=airlift&keys=0&flag");
    expect(format({}, "?from=2022-01-05&to=2022-01-08")).toBe("?from=2022-01-05&to=2022-01-08");
  });

  it("is read back as the same state, for every value", () => {
    const states: Partial<UrlState>[] = [
      { event: "B14" },
      { date: at("2022-01-19T00:00") },
      { date: timeline.start },
      { date: timeline.end },
      { lang: "en", view: "explore" },
      { lang: "ru", view: "present", look: "light", motion: "full" },
      { speed: 2, autoplay: true, loop: true },
      { at: { zoom: 3.25, lat: 55, lng: -170.5 } },
      { asof: true, grade: "A" },
      { data: { tab: "sources", item: "S-TASS06" } },
      { data: { tab: "disagreements", item: null } },
    ];
    for (const state of states) {
      const parsed = parse(format(state, "?mission=kazakhstan-2022"));
      expect(parsed.state).toEqual({ ...DEFAULT_URL_STATE, ...state });
      expect(parsed.problems).toEqual([]);
      expect(parsed.rest).toEqual([["mission", "kazakhstan-2022"]]);
    }
  });
});
