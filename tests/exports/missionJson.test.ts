import { describe, expect, it } from "vitest";
import { parseMission } from "../../src/model/parseMission";
import { rawMission, rawSources, shippedMission } from "../support/shippedMission";
import { fileOf, MADE, shippedFiles } from "./support";

const json = JSON.parse(fileOf(await shippedFiles(), "mission").content);

/** All of a mission that is data: its maps written out, its functions left out. */
const dataOf = (mission: unknown) =>
  JSON.parse(JSON.stringify(mission, (_, value) => (value instanceof Map ? [...value] : value)));

describe("the mission as JSON", () => {
  it("is read by the parser of the page into the very same mission, from this one file", () => {
    const parsed = parseMission(json, json.sources);
    expect(dataOf(parsed.ok ? parsed.value : parsed.problems)).toEqual(dataOf(shippedMission()));
  });

  it("is the facts as they are stored, with nothing added but what it says of itself and the sources", () => {
    const { about, sources, ...facts } = json;
    expect(facts).toEqual(rawMission());
    expect(sources).toEqual(rawSources());
    expect(about).toMatchObject({ version: "1.0.0", made: MADE, author: "Phaseline contributors" });
  });

  it("says that it holds everything, its licence, how exact it is, and whose borders it draws", () => {
    expect(json.about.contents).toContain("all the facts");
    expect(json.about.licence).toContain("MIT");
    expect(json.about.licence).toContain("ODbL");
    expect(json.about.accuracy).toContain("schematic");
    expect(json.about.borders).toContain("January 2022");
  });

  it("is refused by the same parser when what it says of itself has a part too many", () => {
    expect(parseMission({ ...json, about: { ...json.about, crs: "x" } }, json.sources).ok).toBe(false);
  });
});
