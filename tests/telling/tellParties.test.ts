import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/i18n/loadWords";
import { missionThrough } from "../../src/scene/missionThrough";
import { sceneAt } from "../../src/scene/sceneAt";
import { tellParties } from "../../src/telling/tellParties";
import { tellScene } from "../../src/telling/tellScene";
import { missionText, shippedMission } from "../support/shippedMission";

const mission = shippedMission();
const [en, ru] = [await loadWords("en"), await loadWords("ru")];
const scene = (day: string) => sceneAt(mission, Date.parse(`${day}T00:00+06:00`));
const told = (day: string) => tellParties(scene(day), mission, missionText("en"), en);

describe("the parties in words", () => {
  it("are counted and named", () => {
    expect(told("1995-01-01")).toEqual([
      "Parties to the treaty then (9): Armenia, Azerbaijan, Belarus, Georgia, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.",
    ]);
    expect(told("1991-12-01")).toEqual(["No treaty has been signed yet."]);
  });

  it("say who is joining and whose leaving is not accepted yet", () => {
    expect(told("1993-10-01").at(-1)).toMatch(/Belarus and Georgia\.$/);
    expect(told("2012-09-01").at(-1)).toMatch(/not yet accepted .*: Uzbekistan\.$/);
    expect(told("2012-09-01")[0]).toMatch(/\(7\)/);
  });

  it("are silent in January 2022, whose members the page tells of anyway", () => {
    expect(told("2022-01-07")).toEqual([]);
  });

  it("are left out, with the reason, where the reader asks for what nobody dated or for a better grade", () => {
    const lenses = { known: { grade: "C", asKnown: true }, best: { grade: "A", asKnown: false } } as const;
    const through = (day: string, lens: keyof typeof lenses) => {
      const { at } = scene(day);
      const shown = missionThrough(mission, lenses[lens], at);
      return tellParties(sceneAt(shown, at), shown, missionText("en"), en);
    };
    expect(through("2010-06-12", "known")).toEqual([
      "Who the parties were is left out: its sources bear no date from then.",
    ]);
    expect(through("2010-06-12", "best")).toEqual([
      "Who the parties were is left out: it is of a lower grade than chosen.",
    ]);
    expect(through("1992-05-01", "known")).toEqual(["No treaty has been signed yet."]);
  });

  it("stand in the text beside the map, in Russian too", () => {
    const sentences = tellScene(scene("2010-06-12"), mission, missionText("ru"), ru);
    expect(sentences.join(" ")).toMatch(/\(7\): .*Узбекистан/);
  });
});
