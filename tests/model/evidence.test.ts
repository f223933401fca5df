import { describe, expect, it } from "vitest";
import type { Source } from "../../src/model/mission";
import { parseMission } from "../../src/model/parseMission";
import { createEvidenceResolver } from "../../src/model/resolve/resolveEvidence";
import { DAY } from "../../src/timeline/instant";
import { isoMinute } from "../../src/timeline/isoDay";
import { parseEdtf } from "../../src/timeline/parseEdtf";
import { rawMission, rawSources, shippedMission } from "../support/shippedMission";

const ALMATY = 360;

function source(id: string, basis: "stated" | "address" | "content" | "none", date = ""): [string, Source] {
  const published = basis === "none" ? ({ basis } as const) : { basis, date, span: parseEdtf(date, ALMATY) };
  const out = "span" in published && basis !== "content" ? published.span.to : null;
  return [id, { id, publisher: id, language: "en", type: "agency", published, url: null, out }];
}

const { evidence, figure } = createEvidenceResolver(
  new Map([
    source("S-LATE", "stated", "2022-01-12"),
    source("S-EARLY", "address", "2022-01-08"),
    source("S-CONTENT", "content", "2022-01-07"),
    source("S-UNDATED", "none"),
  ]),
  ALMATY,
);
const fact = (sources: string[], known?: string) =>
  evidence({ confidence: "A", sources, conflicts: [], ...(known ? { known } : {}) });
const dayOf = ({ known }: ReturnType<typeof fact>) =>
  known.kind === "dated" ? isoMinute(known.span.from, ALMATY).slice(0, 10) : known.kind;

describe("when a fact was first published", () => {
  it("is the date of the earliest dated source", () => {
    expect(dayOf(fact(["S-LATE", "S-EARLY"]))).toBe("2022-01-08");
  });

  it("is never taken from a date that only follows from the content", () => {
    expect(dayOf(fact(["S-CONTENT", "S-LATE"]))).toBe("2022-01-12");
  });

  it("is a case of its own where no source bears a date", () => {
    expect(dayOf(fact(["S-CONTENT", "S-UNDATED"]))).toBe("undated");
  });

  it("is what an editor wrote down, where one did", () => {
    expect(dayOf(fact(["S-LATE"], "2022-01-11"))).toBe("2022-01-11");
  });
});

describe("every first publication of the shipped facts", () => {
  const published = new Map(rawSources().map((item) => [item.id, item.published]));

  /** Facts whose first publication is earlier than every dated source they cite, or rests on none. */
  function unsupported(value: unknown, path: string): string[] {
    if (typeof value !== "object" || value === null) return [];
    const { known: first, sources } = value as { known?: string; sources?: string[] };
    const deeper = Object.entries(value).flatMap(([key, part]) => unsupported(part, `${path}.${key}`));
    if (!first || !sources) return deeper;
    const out = sources.flatMap((id) => {
      const it = published.get(id);
      return it?.basis === "stated" || it?.basis === "address" ? [parseEdtf(it.date, ALMATY).from] : [];
    });
    const isSupported = parseEdtf(first, ALMATY).from >= Math.min(...out);
    return isSupported ? deeper : [...deeper, `${path} ${first}`];
  }

  it("is no earlier than a source whose date is shown or stands in its address", () => {
    expect(unsupported(rawMission(), "")).toEqual([]);
  });

  it("is, of the count of 10 January, the day of the report that gives it", () => {
    const count = shippedMission().strength.find(({ id }) => id === "count-10-january");
    expect(count && dayOf(count.persons.evidence)).toBe("2022-01-10");
  });
});

describe("an unknown figure", () => {
  it("has no value, and keeps who says that there is none", () => {
    const unknown = figure({ kind: "not-published", confidence: "A", sources: ["S-LATE"], conflicts: [] });
    expect(unknown).not.toHaveProperty("value");
    expect(unknown.evidence.sources).toEqual(["S-LATE"]);
  });
});

describe("the spans of a mission", () => {
  const mission = shippedMission();

  it("are half-open days at their place: a departure from Minsk is of Minsk's day", () => {
    const { departure } = mission.movements.find(({ id }) => id === "MI07") ?? {};
    if (!departure || departure === "unknown") throw new Error("MI07 has a day of departure");
    expect(departure.to - departure.from).toBe(DAY);
    expect(isoMinute(departure.from, ALMATY)).toBe("2022-01-06T03:00");
    expect(isoMinute(departure.from, 180)).toBe("2022-01-06T00:00");
  });

  it("make phases that follow one another: the end of one is the beginning of the next", () => {
    const { phases } = mission;
    expect(phases.slice(1).map(({ from }) => from)).toEqual(phases.slice(0, -1).map(({ to }) => to));
  });

  it("have a movement under way to the minute by which a report had it over", () => {
    const landed = mission.movements.find(({ id }) => id === "MO04");
    expect(landed && isoMinute(landed.underway.to, 180)).toBe("2022-01-14T14:19");
  });

  it("keep an unknown departure unknown, and show the movement on its day of arrival", () => {
    const nine = mission.movements.find(({ id }) => id === "MI02");
    expect(nine?.departure).toBe("unknown");
    expect(nine?.underway).toEqual({
      from: parseEdtf("2022-01-07", ALMATY).from,
      to: parseEdtf("2022-01-07", ALMATY).to,
    });
  });
});

describe("a report of strength", () => {
  const told = (id: string, change?: (report: Record<string, unknown>) => void) => {
    const raw = rawMission();
    const report = raw.strength.find((item) => item.id === id) as unknown as Record<string, unknown>;
    change?.(report);
    const parsed = parseMission(raw, rawSources());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const found = parsed.value.strength.find((item) => item.id === id);
    return found && isoMinute(found.told, ALMATY);
  };

  it("holds from the stop of the event that tells of it", () => {
    expect(told("count-10-january")).toBe("2022-01-10T13:00");
  });

  it("holds, without an event, from its first publication within its day", () => {
    expect(told("count-13-january")).toBe("2022-01-13T10:43");
    expect(told("claim-arrived-7-january")).toBe("2022-01-07T16:00");
  });

  it("holds from the beginning of its day where that hour is not known", () => {
    expect(told("count-12-january")).toBe("2022-01-12T00:00");
  });
});
