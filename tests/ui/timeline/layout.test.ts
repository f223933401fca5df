import { describe, expect, it } from "vitest";
import { extentOn } from "../../../src/timeline/axis";
import { aircraftFor, marksPath } from "../../../src/ui/timeline/aircraftFor";
import { bandsFor } from "../../../src/ui/timeline/bandsFor";
import { lanePath, lanesFor } from "../../../src/ui/timeline/lanesFor";
import { marksFor } from "../../../src/ui/timeline/marksFor";
import { planFor } from "../../../src/ui/timeline/planFor";
import { fitText, textWidth, wrapText } from "../../../src/ui/timeline/textWidth";
import { timeLineLayout } from "../../../src/ui/timeline/timeLineLayout";
import { totalsFor } from "../../../src/ui/timeline/totalsFor";
import { buildMission } from "../../support/buildMission";
import { mission as shipped } from "../../support/realSession";
import { missionText } from "../../support/shippedMission";

const mission = buildMission();
const { full, compact } = mission.timeline.axes;
const midnight = (day: number) => Date.UTC(2022, 0, day) - 6 * 3_600_000;
const size = { width: 1400, text: 12 };
const x = (at: number) => full.position(at) * size.width;

describe("bandsFor", () => {
  it("makes a band of every phase that lies in the days, from its first midnight", () => {
    const bands = bandsFor(mission.phases, full, size, (id) => id);
    expect(bands.map(({ id }) => id)).toEqual([
      "unrest",
      "deployment",
      "guarding",
      "withdrawal",
      "afterwards",
    ]);
    expect(bands[1]?.x).toBeCloseTo(x(midnight(6)));
  });

  it("lets no band reach into the next", () => {
    const bands = bandsFor(mission.phases, compact, { width: 320, text: 12 }, (id) => id);
    bands.slice(1).forEach((band, index) => {
      const before = bands[index];
      expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThanOrEqual(band.x);
    });
  });

  it.each([280, 320, 390, 590, 768, 1440])(
    "writes no name over another at %i px, nor beyond the axis",
    (width) => {
      const bands = bandsFor(mission.phases, compact, { width, text: 12 }, (id) => id);
      const named = bands.filter(({ name }) => name !== null);
      named.forEach(({ name, x: from }, index) => {
        const limit = named[index + 1]?.x ?? width;
        expect(from + 6 + textWidth(name ?? "", 12)).toBeLessThanOrEqual(limit);
      });
    },
  );

  it("writes the English names of January whole on a phone, but for the one that has no room at all", () => {
    const { phases, timeline } = shipped;
    const nameOf = (id: string) => missionText("en").phases[id]?.name ?? id;
    const bands = bandsFor(phases, timeline.axes.compact, { width: 358, text: 12 }, nameOf);
    const named = bands.filter(({ name }) => name !== null);
    expect(named.map(({ name }) => name)).toEqual(named.map(({ id }) => nameOf(id)));
    expect(named.map(({ id }) => id)).toEqual(["unrest", "deployment", "withdrawal", "afterwards"]);
  });
});

describe("lanesFor", () => {
  const box = { ...size, lanesTop: 18, laneStep: 12 };
  const rows = mission.contingents.map(({ id }) => id);
  const lanes = lanesFor({ ...mission, rows }, full, box, (id) => id);

  it("rises from the first departure to the end of the day on which the contingent was complete", () => {
    const russia = lanes[0];
    expect(russia?.start).toBeCloseTo(x(midnight(6) + 220 * 60_000)); // 03:40, when the decision is told
    expect(russia?.full).toBeCloseTo(x(midnight(10)));
  });

  it("falls from the first departure home to the end of the last", () => {
    expect(lanes[0]?.falling).toBeCloseTo(x(midnight(13)));
    expect(lanes[0]?.end).toBeCloseTo(x(midnight(20)));
    expect(lanes[1]?.falling).toBeCloseTo(x(midnight(14)));
    expect(lanes[1]?.end).toBeCloseTo(x(midnight(15)));
  });

  it("stands in the mission's order, one below the other", () => {
    expect(lanes.map(({ id, middle }) => [id, middle])).toEqual([
      ["RU", 24],
      ["KG", 36],
    ]);
  });

  it("leaves a label out that has no room before its lane", () => {
    const narrow = lanesFor({ ...mission, rows }, compact, { ...box, width: 60 }, () => "Kyrgyzstan");
    expect(narrow.map(({ label }) => label)).toEqual([null, null]);
  });

  it("stays at half its height while nobody has said that it is complete, and goes on where nobody has said that it left", () => {
    const [russia] = mission.contingents;
    if (!russia) throw new Error("no contingent");
    const known = { contingents: [{ ...russia, complete: null, left: null }], rows };
    const movements = mission.movements.filter(({ direction }) => direction === "in");
    const [lane] = lanesFor({ ...known, movements }, full, box, (id) => id);
    expect(lane).toMatchObject({ rise: 0.5, rest: 0.5, until: size.width, middle: 24 });
    const [leaving] = lanesFor({ ...known, movements: mission.movements }, full, box, (id) => id);
    expect(leaving?.falling).toBeCloseTo(x(midnight(13)));
    expect(leaving).toMatchObject({ rest: 0.25, until: size.width });
  });

  it("draws nothing of a contingent that nobody has seen set out, and leaves the others in their rows", () => {
    const contingents = mission.contingents.map((contingent) =>
      contingent.id === "RU" ? { ...contingent, firstArrival: null, complete: null } : contingent,
    );
    const movements = mission.movements.filter(({ contingent }) => contingent !== "RU");
    const drawn = lanesFor({ contingents, movements, rows }, full, box, (id) => id);
    expect(drawn.map(({ id, middle }) => [id, middle])).toEqual([["KG", 36]]);
  });

  it("is pointed at both ends", () => {
    const path = lanePath({
      ...(lanes[0] as (typeof lanes)[number]),
      start: 0,
      full: 10,
      falling: 20,
      end: 30,
      middle: 6,
      half: 4,
    });
    expect(path).toBe("M0.0 6.0L10.0 2.0H20.0L30.0 6.0L20.0 10.0H10.0Z");
  });
});

describe("totalsFor", () => {
  const write = ({ value, qualifier }: { value: number; qualifier: string }) => `${qualifier} ${value}`;

  it("puts each count in the middle of its day with its qualifier", () => {
    const totals = totalsFor(mission.strength, full, size, write);
    expect(totals.map(({ label }) => label)).toEqual(["exactly 2030", "about 2000"]);
    expect(totals[0]?.x).toBeCloseTo(x(midnight(10) + 43_200_000));
  });

  it("lets no label meet its neighbour's point, whatever the width", () => {
    for (const width of [300, 420, 600, 900, 1400]) {
      const totals = totalsFor(mission.strength, full, { width, text: 12 }, write);
      totals.forEach(({ label, labelX, x: own }, index) => {
        const next = totals[index + 1];
        if (label === null || !next || labelX < own) return;
        expect(labelX + textWidth(label, 12)).toBeLessThan(next.x);
      });
    }
  });

  it("takes counts of the whole force only", () => {
    const [first] = mission.strength;
    if (!first) throw new Error("no report");
    const others = [
      { ...first, role: "ceiling" as const },
      { ...first, about: ["RU"] as const },
    ];
    expect(totalsFor(others, full, size, write)).toEqual([]);
  });
});

describe("aircraftFor", () => {
  const row = aircraftFor(mission.aircraft, full, { width: 1400, height: 23 });
  const block = (id: string) => row.blocks.find((it) => it.id === id);

  it("has a block for each report of aircraft that left, but none for what was announced or summed up", () => {
    expect(row.blocks.map(({ id, count }) => [id, count])).toEqual([
      ["out-13", 4],
      ["out-14", 14],
      ["out-17", 14],
      ["out-17-18", 40],
    ]);
  });

  it("tells our arithmetic from counts", () => {
    expect(row.blocks.map(({ isDerived }) => isDerived)).toEqual([false, true, false, false]);
  });

  it("moves the marks of an overlapping span to the day left to it and draws its whole span", () => {
    expect(block("out-17-18")?.x).toBeCloseTo(x(midnight(18)) + 1.5);
    expect(block("out-17-18")?.span?.x).toBeCloseTo(x(midnight(17)));
    expect(block("out-17-18")?.span?.width).toBeCloseTo(x(midnight(19)) - x(midnight(17)));
    expect(block("out-17")?.span).toBeNull();
  });

  it.each([640, 768, 1024, 1440, 1920])(
    "finds room for all marks within their day and row at %i px",
    (width) => {
      const { pitch, blocks } = aircraftFor(mission.aircraft, full, { width, height: 23 });
      const { width: day } = extentOn(full, midnight(18), midnight(19));
      for (const { columns, count } of blocks) {
        expect(columns * pitch).toBeLessThanOrEqual(day * width);
        expect(Math.ceil(count / columns) * pitch).toBeLessThanOrEqual(23);
      }
    },
  );

  it("draws one square for each aircraft", () => {
    expect(marksPath(block("out-14") as never, 5, 100).match(/M/g)).toHaveLength(14);
  });
});

describe("planFor", () => {
  it("reaches from the announced start to the end, and says so after the lanes", () => {
    const plan = planFor(mission.plans, full, size, 1000, () => "At most ten days");
    expect(plan?.x).toBeCloseTo(x(midnight(13)));
    expect((plan?.x ?? 0) + (plan?.width ?? 0)).toBeCloseTo(x(midnight(20)));
    expect(plan?.labelX).toBeGreaterThan(1000);
  });

  it("takes the plan that was to last longest, and none whose start is unknown", () => {
    const [plan] = mission.plans;
    if (!plan) throw new Error("no plan");
    const shorter = {
      ...plan,
      id: "shorter",
      end: { ...plan.end, when: { ...plan.end.when, to: midnight(15) } },
    };
    expect(planFor([shorter, plan], full, size, 0, () => "")?.id).toBe("ten-days");
    expect(planFor([{ ...plan, start: "unknown" }], full, size, 0, () => "")).toBeNull();
  });
});

describe("marksFor", () => {
  const events = [...mission.events, ...mission.backgroundEvents];

  it("marks every event, no midnight, the turning points last", () => {
    const marks = marksFor(events, full, 1400);
    expect(marks).toHaveLength(9);
    const minor = marks.findLastIndex(({ isMajor }) => !isMajor);
    expect(marks.slice(0, minor + 1).every(({ isMajor }) => !isMajor)).toBe(true);
  });

  it("leaves out what the compact axis does not show", () => {
    const ids = marksFor(events, compact, 360).map(({ id }) => id);
    expect(ids).not.toContain("B01");
    expect(ids).toContain("E01");
  });
});

describe("timeLineLayout", () => {
  it.each(["full", "compact"] as const)(
    "keeps the rows of the %s form in order and inside its height",
    (form) => {
      for (const text of [12, 16, 24, 48]) {
        const layout = timeLineLayout(form, text, 5);
        const lanesBottom = layout.lanesTop + 5 * layout.laneStep;
        expect(layout.nameBaseline).toBeLessThan(layout.lanesTop);
        expect(lanesBottom).toBeLessThan(layout.axis);
        expect(layout.axis).toBeLessThan(layout.tickBaseline - 0.7 * text);
        expect(layout.eraBaseline ?? layout.tickBaseline).toBeLessThan(layout.height);
      }
    },
  );

  it("is about 160 px high in full and 95 px in the compact form", () => {
    expect(timeLineLayout("full", 12, 5).height).toBe(164);
    expect(timeLineLayout("compact", 12, 5).height).toBe(95);
  });
});

describe("fitText and wrapText", () => {
  it("shorten a text that is too long, or leave it out", () => {
    expect(fitText("Deployment", 12, 200)).toBe("Deployment");
    expect(fitText("Deployment", 12, 60)).toMatch(/^Deplo\w*…$/);
    expect(fitText("Deployment", 12, 20)).toBeNull();
  });

  it("break a text between words, in no more lines than asked for", () => {
    expect(wrapText("at most ten days", 12, 60, 4)).toEqual(["at most", "ten days"]);
    expect(wrapText("at most ten days", 12, 60, 1)).toBeNull();
    expect(wrapText("unbreakable", 12, 30, 4)).toBeNull();
  });
});
