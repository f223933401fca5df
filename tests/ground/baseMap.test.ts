// @vitest-environment node
import { describe, expect, it } from "vitest";
import firstPaint from "../../geo/first-paint.json";
import { buildBaseMap, lineBetween } from "../../src/ground/baseMap";
import type { GroundTopology } from "../../src/ground/groundTopology";
import { project } from "../../src/sheet/projection";
import { syntheticTopology } from "./syntheticTopology";

const russia = { c: "RUS", o: "RUS" };
const ukraine = { c: "UKR", o: "UKR" };
const crimea = { c: "RUS", d: "B89", o: "UKR" };
const georgia = { c: "GEO", o: "GEO" };
const abkhazia = { c: "GEO", d: "B35", o: "GEO" };
const kashmir = { c: "IND", d: "B00", o: "open" };
const india = { c: "IND", o: "IND" };

describe("lineBetween", () => {
  it("is a coast where one face has nothing on its other side", () => {
    expect(lineBetween(russia, russia)).toBe("coast");
  });

  it("is solid between different owners in law, whoever holds the land", () => {
    expect(lineBetween(crimea, russia)).toBe("border member-border");
    expect(lineBetween(abkhazia, russia)).toBe("border member-border");
    expect(lineBetween(georgia, { c: "TUR", o: "TUR" })).toBe("border");
  });

  it("is dashed within one owner's land where a dispute begins", () => {
    expect(lineBetween(crimea, ukraine)).toBe("border-open");
    expect(lineBetween(abkhazia, georgia)).toBe("border-open");
  });

  it("is dashed where the owner of a side is open", () => {
    expect(lineBetween(kashmir, india)).toBe("border-open");
    expect(lineBetween(india, kashmir)).toBe("border-open");
  });

  it("is no line at all between two faces of one owner without a dispute", () => {
    expect(lineBetween({ ...russia }, { ...russia })).toBeNull();
  });
});

describe("buildBaseMap", () => {
  const { paths } = buildBaseMap(syntheticTopology(), 1);
  const dataOf = (className: string) => paths.find((path) => path.className === className)?.d ?? "";

  it("fills disputed land apart from every state", () => {
    expect(dataOf("disputed").match(/m/g)).toHaveLength(2);
    expect(dataOf("member state-ru").match(/m/g)).toHaveLength(1);
  });

  it("draws the theatre as a class of its own and other land as one path", () => {
    expect(dataOf("theatre state-kz")).not.toBe("");
    expect(paths.filter(({ className }) => className === "land")).toHaveLength(1);
  });

  it("draws one solid line for each pair of owners and one dashed line for each dispute within", () => {
    // Crimea-Russia, Russia-Kazakhstan, Kazakhstan-China; Ukraine-Crimea, China-open land.
    expect(dataOf("border member-border").match(/m/g)).toHaveLength(3);
    expect(dataOf("border")).toBe("");
    expect(dataOf("border-open").match(/m/g)).toHaveLength(2);
  });

  it("writes whole steps of the grid at the places of the projection", () => {
    const [x, y] = project(66, 48);
    const numbers = dataOf("theatre state-kz").match(/-?\d+(?:\.\d+)?/g) ?? [];
    expect(numbers.every((number) => Number.isInteger(Number(number)))).toBe(true);
    const finer = buildBaseMap(syntheticTopology(), 0.1);
    const theatre = finer.paths.find((path) => path.className.startsWith("theatre"));
    const start = /^m(-?[\d.]+)[ ]?(-?[\d.]+) /.exec(theatre?.d ?? "");
    expect(start).not.toBeNull();
    expect(Math.abs(Number(start?.[1]) * finer.grid - x)).toBeLessThan(200);
    expect(Math.abs(Number(start?.[2]) * finer.grid - y)).toBeLessThan(300);
  });
});

describe("the first-paint geometry", () => {
  const { paths } = buildBaseMap(firstPaint as unknown as GroundTopology, 1);
  const classNames = paths.map(({ className }) => className);

  it("has every member state, disputed land, water and borders", () => {
    for (const id of ["am", "by", "kg", "ru", "tj"]) expect(classNames).toContain(`member state-${id}`);
    for (const name of ["theatre state-kz", "land", "disputed", "lakes", "rivers", "regions", "coast"]) {
      expect(classNames).toContain(name);
    }
    expect(classNames).toContain("border-open");
  });

  it("has a shape of its own for each state that was a party before, as other land", () => {
    for (const id of ["az", "ge", "uz"]) {
      expect(classNames.filter((name) => name === `land state-${id}`)).toHaveLength(1);
    }
    const [x, y] = project(64.5, 40.5);
    const d = paths.find(({ className }) => className === "land state-uz")?.d ?? "";
    const starts = [...d.matchAll(/m(-?\d+)[ ]?(-?\d+)/g)];
    expect(starts.length).toBeGreaterThan(0);
    // Each ring begins so far from where the one before began.
    let [atX, atY] = [0, 0];
    for (const [, byX, byY] of starts) {
      atX += Number(byX);
      atY += Number(byY);
      expect(Math.hypot(atX - x, atY - y)).toBeLessThan(900);
    }
  });

  it("holds nothing but path commands and numbers", () => {
    for (const { d } of paths) expect(d).toMatch(/^[MLAmz\d .-]+$/);
  });

  it("closes every ring of every fill", () => {
    for (const { className, d } of paths) {
      if (!/^(land|member|theatre|disputed|lakes)/.test(className)) continue;
      expect(d.match(/z/g)?.length).toBe(d.match(/m/g)?.length);
    }
  });

  it("keeps Russia whole: no edge of its fill is longer than 400 km", () => {
    const d = paths.find(({ className }) => className === "member state-ru")?.d ?? "";
    const deltas = [...d.matchAll(/m([^z]*)/g)].flatMap(
      ([, body]) => (body ?? "").match(/-?\d+/g)?.map(Number).slice(2) ?? [],
    );
    expect(deltas.length).toBeGreaterThan(1000);
    let longest = 0;
    for (let i = 0; i < deltas.length; i += 2) {
      longest = Math.max(longest, Math.hypot(deltas[i] ?? 0, deltas[i + 1] ?? 0));
    }
    expect(longest).toBeLessThan(400);
  });
});
