import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/i18n/loadWords";
import { tellFigure, tellKind, tellNumber } from "../../src/telling/tellFigure";
import { figure } from "./tellings";

const en = await loadWords("en");
const ru = await loadWords("ru");
/** As a reader sees it: a space is a space, whatever keeps it from breaking. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

const QUALIFIERS = ["exactly", "about", "atLeast", "atMost", "over"] as const;

describe("a figure with its unit", () => {
  it("says each qualifier for each unit in English", () => {
    const say = (unit: "persons" | "aircraft" | "vehicles" | "flights", value: number) =>
      QUALIFIERS.map((qualifier) => plain(tellFigure(figure(value, qualifier), unit, en)));
    expect(say("persons", 200)).toEqual([
      "200 people",
      "about 200 people",
      "at least 200 people",
      "at most 200 people",
      "over 200 people",
    ]);
    expect(say("aircraft", 14)).toEqual([
      "14 aircraft",
      "about 14 aircraft",
      "at least 14 aircraft",
      "at most 14 aircraft",
      "over 14 aircraft",
    ]);
    expect(say("vehicles", 1)).toEqual([
      "1 vehicle",
      "about 1 vehicle",
      "at least 1 vehicle",
      "at most 1 vehicle",
      "over 1 vehicle",
    ]);
    expect(say("flights", 108)).toEqual([
      "108 flights",
      "about 108 flights",
      "at least 108 flights",
      "at most 108 flights",
      "over 108 flights",
    ]);
  });

  it("puts Russian words into the case that qualifier and number want", () => {
    const say = (unit: "persons" | "aircraft" | "vehicles" | "flights", value: number) =>
      QUALIFIERS.map((qualifier) => plain(tellFigure(figure(value, qualifier), unit, ru)));
    expect(say("persons", 200)).toEqual([
      "200 человек",
      "около 200 человек",
      "не менее 200 человек",
      "не более 200 человек",
      "более 200 человек",
    ]);
    expect(say("aircraft", 3)).toEqual([
      "3 самолёта",
      "около 3 самолётов",
      "не менее 3 самолётов",
      "не более 3 самолётов",
      "более 3 самолётов",
    ]);
    expect(say("vehicles", 21)).toEqual([
      "21 единица техники",
      "около 21 единицы техники",
      "не менее 21 единицы техники",
      "не более 21 единицы техники",
      "более 21 единицы техники",
    ]);
    expect(say("flights", 1)).toEqual([
      "1 рейс",
      "около 1 рейса",
      "не менее 1 рейса",
      "не более 1 рейса",
      "более 1 рейса",
    ]);
  });

  it("groups thousands as the language does", () => {
    expect(plain(tellFigure(figure(2030), "persons", en))).toBe("2,030 people");
    expect(plain(tellFigure(figure(2030), "persons", ru))).toBe("2 030 человек");
  });

  it("says of an unknown which number was not published, never 0", () => {
    const units = ["persons", "aircraft", "vehicles", "flights"] as const;
    expect(units.map((unit) => tellFigure(figure(null), unit, en))).toEqual([
      "number of people not published",
      "number of aircraft not published",
      "number of vehicles not published",
      "number not published",
    ]);
    for (const unit of units)
      expect(tellFigure(figure(null), unit, ru)).toMatch(/^число .*не публиковалось$/);
  });

  it("says a counted zero as a number", () => {
    expect(plain(tellFigure(figure(0), "vehicles", en))).toBe("0 vehicles");
    expect(plain(tellFigure(figure(0), "vehicles", ru))).toBe("0 единиц техники");
  });
});

describe("a bare figure", () => {
  it("keeps its qualifier", () => {
    expect(QUALIFIERS.map((qualifier) => plain(tellNumber(figure(2500, qualifier), en)))).toEqual([
      "2,500",
      "about 2,500",
      "at least 2,500",
      "at most 2,500",
      "over 2,500",
    ]);
    expect(QUALIFIERS.map((qualifier) => plain(tellNumber(figure(2500, qualifier), ru)))).toEqual([
      "2 500",
      "около 2 500",
      "не менее 2 500",
      "не более 2 500",
      "более 2 500",
    ]);
  });

  it("is not published where no source gives one", () => {
    expect([tellNumber(figure(null), en), tellNumber(figure(null), ru)]).toEqual([
      "not published",
      "не публиковалось",
    ]);
  });
});

describe("the kind of a figure", () => {
  it("has a word in both languages", () => {
    const kinds = ["counted", "announced", "claimed", "derived", "not-published"] as const;
    expect(kinds.map((kind) => tellKind(kind, en))).toEqual([
      "counted",
      "announced",
      "claimed, not confirmed",
      "worked out by us",
      "not published",
    ]);
    expect(new Set(kinds.map((kind) => tellKind(kind, ru))).size).toBe(5);
  });
});
