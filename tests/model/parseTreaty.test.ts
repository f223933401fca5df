import { describe, expect, it } from "vitest";
import { parseTreaty, parseTreatyText } from "../../src/model/parseTreaty";
import { rawTreaty, rawTreatyText, shippedMission } from "../support/shippedMission";

const mission = shippedMission();
const pathsOf = (parsed: ReturnType<typeof parseTreaty> | ReturnType<typeof parseTreatyText>) =>
  parsed.ok ? [] : parsed.problems.map(({ path }) => path);

describe("what is told of the treaty", () => {
  it("names events and sources of the mission", () => {
    expect(pathsOf(parseTreaty(rawTreaty(), mission))).toEqual([]);
    const broken = rawTreaty();
    broken.bases[0]?.sources.push("S-NONE");
    broken.clause.sources.push("S-NONE");
    broken.requests[1]?.events.push("B99");
    expect(pathsOf(parseTreaty(broken, mission))).toEqual([
      "clause.sources[4]",
      "bases[0].sources[2]",
      "requests[1].events[2]",
    ]);
  });

  it.each(["en", "ru"] as const)("has all its words in %s, and none left over", (language) => {
    expect(pathsOf(parseTreatyText(rawTreatyText(language), rawTreaty()))).toEqual([]);
    const { "of-1992": first, ...others } = rawTreatyText(language).wordings;
    expect(first).toBeDefined();
    const text = { ...rawTreatyText(language), wordings: { ...others, "of-1999": first } };
    expect(pathsOf(parseTreatyText(text, rawTreaty()))).toHaveLength(2);
  });

  it("quotes one clause only, as a news article renders it", () => {
    const { clause } = rawTreaty();
    expect(clause.text).toBe(
      "all other Member States at request of this Member State shall immediately provide the latter with the necessary aid, including military.",
    );
    expect(clause.sources).toEqual(expect.arrayContaining(["S-SEED", "S-EURN06", "S-CSTOTR"]));
    expect(JSON.stringify(rawTreatyText("en").wordings)).not.toMatch(/[“”"]\w+ \w+ \w+ \w+[“”]/);
  });
});
