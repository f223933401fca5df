import { describe, expect, it } from "vitest";
import { parseArticle, parseArticleText } from "../../src/model/parseArticle";
import type { Parsed } from "../../src/model/problem";
import { rawArticle, rawArticleText, shippedMission } from "../support/shippedMission";

const mission = shippedMission();

function problemsOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

function article() {
  const parsed = parseArticle(rawArticle(), mission);
  if (!parsed.ok) throw new Error(problemsOf(parsed).join("\n"));
  return parsed.value;
}

/** The shipped claims with the first of them changed. */
const withFirst = (change: object) => {
  const raw = rawArticle();
  return {
    ...raw,
    claims: raw.claims.map((claim, index) => (index === 0 ? { ...claim, ...change } : claim)),
  };
};

describe("the claims of the starting article", () => {
  it("are sound as shipped, in both languages", () => {
    for (const language of ["en", "ru"] as const)
      expect(problemsOf(parseArticleText(rawArticleText(language), article()))).toEqual([]);
  });

  it("name every event, source and disagreement that there is none of", () => {
    const broken = withFirst({ events: ["E37", "E99"], sources: ["S-NONE"], conflicts: ["X99"] });
    expect(problemsOf(parseArticle({ ...broken, source: "S-GONE", recursIn: ["S-LOST"] }, mission))).toEqual([
      'source: unknown source "S-GONE"',
      'recursIn[0]: unknown source "S-LOST"',
      'claims[0].events[1]: unknown event "E99"',
      'claims[0].sources[0]: unknown source "S-NONE"',
      'claims[0].conflicts[0]: unknown conflict "X99"',
    ]);
  });

  it("want a verdict, an event and a source for each, and no id twice", () => {
    expect(problemsOf(parseArticle(withFirst({ verdict: "true" }), mission))[0]).toMatch(
      /^claims\[0\]\.verdict: should be .*"borne-out"/,
    );
    expect(problemsOf(parseArticle(withFirst({ events: [], sources: [] }), mission))).toHaveLength(2);
    expect(problemsOf(parseArticle(withFirst({ id: "appeal" }), mission))).toEqual([
      expect.stringMatching(/^claims\[\d+\]\.id: "appeal" is used twice$/),
    ]);
  });

  it("say where the claim is missing under which the article is quoted", () => {
    expect(problemsOf(parseArticle({ ...rawArticle(), quoted: "nothing" }, mission))).toEqual([
      'quoted: unknown claim "nothing"',
    ]);
  });

  it("have words of their own in each language, and none left over", () => {
    const raw = rawArticleText("ru");
    const { appeal, ...claims } = raw.claims;
    const text = { ...raw, claims: { ...claims, other: appeal } };
    expect(problemsOf(parseArticleText(text, article()))).toEqual([
      "claims.appeal: has no text in this language",
      "claims.other: belongs to nothing in the mission",
    ]);
    expect(problemsOf(parseArticleText({ ...raw, about: "" }, article()))[0]).toMatch(/^about: is empty/);
  });
});
