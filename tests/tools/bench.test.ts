import { describe, expect, it } from "vitest";
import { countOwn } from "../bench/foreignLoad.mjs";
import { countFrames } from "../bench/frameTrace.mjs";
import { movementEvents, movementLines } from "../bench/movements";
import { report } from "../bench/report.mjs";
import { medianRecord, quantile, slope } from "../bench/statistics.mjs";
import { judge } from "../bench/targets.mjs";

const page = (id: string, role: string, drawsCountries = true) => ({
  id,
  name: `the ${id}`,
  role,
  drawsCountries,
});
const PAGES = [page("ours", "ours"), page("a", "peer"), page("b", "peer", false), page("floor", "floor")];

const aim = { id: "X1", what: "time, ms", from: "slow.time", limit: 0.5, against: "bestPeer", digits: 0 };
const medians = (times: Record<string, number | undefined>) =>
  Object.fromEntries(Object.entries(times).map(([id, time]) => [id, { slow: { time } }]));

describe("targets of the bench", () => {
  it("compare ours with the best peer, floor left aside, and hold at the bound itself", () => {
    const judged = judge(aim, PAGES, medians({ ours: 100, a: 300, b: 200, floor: 10 }));
    expect(judged).toMatchObject({ reference: { name: "the b", value: 200 }, ratio: 0.5, isMet: true });
    expect(judge(aim, PAGES, medians({ ours: 101, a: 300, b: 200 })).isMet).toBe(false);
  });

  it("leave peers without a map out where a map counts", () => {
    const ofMaps = { ...aim, against: "bestMapPeer" };
    const judged = judge(ofMaps, PAGES, medians({ ours: 150, a: 300, b: 200 }));
    expect(judged).toMatchObject({ reference: { name: "the a" }, ratio: 0.5, isMet: true });
  });

  it("compare with one page by its name", () => {
    const ofFloor = { ...aim, against: "floor" };
    const judged = judge(ofFloor, PAGES, medians({ ours: 30, a: 300, b: 200, floor: 40 }));
    expect(judged).toMatchObject({ reference: { value: 40 }, ratio: 0.75, isMet: false });
  });

  it("hold ours against a bound, from below or from above", () => {
    const bound = { ...aim, against: null, limit: 60 };
    expect(judge(bound, PAGES, medians({ ours: 60 })).isMet).toBe(true);
    expect(judge(bound, PAGES, medians({ ours: 61 })).isMet).toBe(false);
    expect(judge({ ...bound, atLeast: true }, PAGES, medians({ ours: 61 })).isMet).toBe(true);
    expect(judge({ ...bound, atLeast: true }, PAGES, medians({ ours: 59 })).isMet).toBe(false);
  });

  it("judge nothing of what broke, and use the peers that did not", () => {
    expect(judge(aim, PAGES, medians({ a: 300, b: 200 })).isMet).toBeNull();
    expect(judge(aim, PAGES, medians({ ours: 100, a: undefined, b: Number.NaN })).isMet).toBeNull();
    expect(judge(aim, PAGES, medians({ ours: 100, a: 400, b: undefined })).ratio).toBe(0.25);
  });

  it("give no ratio to a page that costs nothing, but judge by the same bound", () => {
    expect(judge(aim, PAGES, medians({ ours: 0, a: 0 }))).toMatchObject({ ratio: null, isMet: true });
    expect(judge(aim, PAGES, medians({ ours: 1, a: 0 }))).toMatchObject({ ratio: null, isMet: false });
  });
});

describe("the report of the bench", () => {
  const lines = report({
    pages: [...PAGES, page("leafletTimeline", "peer")],
    medians: { ours: { slow: { mapDrawn: 440.4 } }, a: { slow: { mapDrawn: 1000 } }, b: {}, floor: {} },
    conditions: ["A quiet day."],
    failures: ["the b, slow, round 1: it took longer than 120 s"],
  }).split("\n");

  it("has a row for every page, with a dash for what was not measured", () => {
    expect(lines).toContain("| the ours | – | – | 440 | – | – | – | – | – | – |");
    expect(lines).toContain("| the b | – | – | – | – | – | – | – | – | – |");
  });

  it("puts each target beside what it is compared with, its ratio and its verdict", () => {
    expect(lines).toContain(
      "| L1 | map drawn, slow, ms | 440 | 1000 (the a) | 0.44 | ≤ 0.45 × best peer | yes |",
    );
    expect(lines).toContain(
      "| L2 | control usable, slow, ms | – |  |  | ≤ 0.45 × best peer | not measured |",
    );
  });

  it("tells the conditions and what broke", () => {
    expect(lines[0]).toBe("A quiet day.");
    expect(lines.at(-1)).toBe("- the b, slow, round 1: it took longer than 120 s");
  });
});

describe("frames in a trace", () => {
  const process = (pid: number, name: string) => ({ name: "process_name", ph: "M", pid, args: { name } });
  /** The report of a frame; two begin in a second. */
  const frame = (pid: number, frame_sequence: number, state: string, ph = "b") => ({
    name: "PipelineReporter",
    ph,
    pid,
    ts: 5_000_000 + frame_sequence * 500_000,
    args: { frame_reporter: { layer_tree_host_id: 1, frame_source: 7, frame_sequence, state } },
  });
  const processes = [process(10, "Renderer"), process(20, "Browser")];

  it("count once each, by the best that came of them", () => {
    const events = [
      ...processes,
      frame(10, 1, "STATE_PRESENTED_ALL"),
      frame(10, 2, "STATE_PRESENTED_PARTIAL"),
      frame(10, 2, "STATE_PRESENTED_ALL"),
      frame(10, 3, "STATE_DROPPED"),
      frame(10, 3, "STATE_PRESENTED_ALL"),
      frame(10, 4, "STATE_DROPPED"),
      frame(10, 4, "STATE_DROPPED"),
      frame(10, 5, "STATE_NO_UPDATE_DESIRED"),
    ];
    expect(countFrames(events, { from: 0, to: 4 })).toEqual({ shown: 0.75, partial: 0.25, dropped: 0.25 });
  });

  it("count from some time after the first to some time later", () => {
    const events = [
      ...processes,
      ...[1, 2, 3, 4, 5].map((number) => frame(10, number, "STATE_PRESENTED_ALL")),
    ];
    expect(countFrames(events, { from: 0.5, to: 1.5 }).shown).toBe(2);
  });

  it("are those of the page alone, and begin only once", () => {
    const events = [
      ...processes,
      frame(10, 1, "STATE_PRESENTED_ALL"),
      frame(10, 1, "STATE_DROPPED", "e"),
      frame(20, 2, "STATE_DROPPED"),
    ];
    expect(countFrames(events, { from: 0, to: 1 })).toEqual({ shown: 1, partial: 0, dropped: 0 });
  });
});

describe("numbers of the bench", () => {
  it("counts what its own processes did while they lived, also of one that has ended", () => {
    const seen = new Map();
    const row = (id: number, parent: number, ticks: number) => [id, { parent, ticks }] as const;
    const [other, own] = [row(3, 1, 900), row(7, 1, 40)];
    expect(countOwn(seen, new Map([other, own, row(8, 7, 10)]), 7)).toBe(50);
    expect(countOwn(seen, new Map([other, own, row(8, 7, 25), row(9, 8, 5)]), 7)).toBe(20);
    expect(countOwn(seen, new Map([other, own]), 7)).toBe(0);
  });

  it("are medians field by field, quantiles and slopes", () => {
    expect(
      medianRecord([
        { a: 3, b: 10 },
        { a: 1, b: 30 },
        { a: 2, b: 20 },
      ]),
    ).toEqual({ a: 2, b: 20 });
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(quantile(hundred, 0.95)).toBe(96);
    expect(slope([5, 8, 11, 14])).toBe(3);
    expect(slope([7, 7, 7])).toBe(0);
  });
});

describe("what the peers are given", () => {
  it("are the movements of the mission, as bent lines between their airfields", () => {
    const { features } = movementLines();
    const [first] = features;
    expect(first?.properties).toMatchObject({
      id: "MI01:CKL-ALA",
      name: "Russian airlift from Chkalovsky, 6 January",
    });
    expect(first?.geometry.coordinates.at(0)).toEqual([38.062, 55.878]);
    expect(first?.geometry.coordinates.at(-1)).toEqual([77.043, 43.354]);
    // Every fourth of 64 points, and the last.
    expect(features.map(({ geometry }) => geometry.coordinates.length)).toContain(17);
  });

  it("are the movements as events of their days", () => {
    const { events } = movementEvents();
    expect(events).toHaveLength(22);
    // The last leave on 19 January, which begins at 18:00 UTC in Almaty.
    const start_date = { year: 2022, month: 1, day: 18, hour: 18 };
    expect(events.at(-1)).toMatchObject({ unique_id: "MO10", start_date });
  });
});
