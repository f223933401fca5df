import { describe, expect, it } from "vitest";
import { parseMissionText } from "../../src/model/parseMissionText";
import { parseSourceText } from "../../src/model/parseSourceText";
import type { Parsed } from "../../src/model/problem";
import { missionText, shippedMission, sourceText } from "../support/shippedMission";

const mission = shippedMission();
const tell = (parsed: Parsed<unknown>) =>
  parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);

describe("a mission's prose", () => {
  it("has words for every id, and for no other, all said at once", () => {
    const text = missionText("ru");
    delete text.events["E22"];
    delete text.sites["G05"];
    delete text.conflicts["X04"]?.reports["about-250"];
    text.events["E58"] = { headline: "…", text: "…", caption: "…" };
    expect(tell(parseMissionText(text, mission)).sort()).toEqual([
      "conflicts.X04.reports.about-250: has no text in this language",
      "events.E22: has no text in this language",
      "events.E58: belongs to nothing in the mission",
      "sites.G05: has no text in this language",
    ]);
  });

  it("leaves no line empty", () => {
    const text = missionText("en");
    const event = text.events["E01"];
    if (event) event.headline = "";
    expect(tell(parseMissionText(text, mission))).toEqual([
      expect.stringMatching(/^events\.E01\.headline: is empty/),
    ]);
  });
});

describe("what is said of the sources", () => {
  it("covers each, and no other", () => {
    const text = sourceText("en");
    delete text.sources["S-KREM13"];
    text.sources["S-NOBODY"] = "nothing";
    expect(tell(parseSourceText(text, mission))).toEqual([
      "sources.S-KREM13: has no text in this language",
      "sources.S-NOBODY: belongs to nothing in the mission",
    ]);
  });
});
