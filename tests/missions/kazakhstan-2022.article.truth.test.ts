import { describe, expect, it } from "vitest";
import { rawArticle, rawArticleText } from "../support/shippedMission";

/** Each claim as the article tells it, in its order: the verdict, a word the finding turns on, and the moments. */
const CLAIMS: readonly (readonly [claim: RegExp, verdict: string, finding: RegExp, events: string])[] = [
  [/presented parliament.*new cabinet/, "qualified", /Reports differ.*nominated and approved/, "E37"],
  [/finance minister from 2018 to 2020/, "borne-out", /September 2018 to May 2020/, "E37"],
  [/From 2019.*first deputy/, "borne-out", /25 February 2019.*acting prime minister/, "E37 E06"],
  [/dismissed the cabinet/, "qualified", /accepts the government’s resignation/, "E06"],
  [/RIA Novosti/, "borne-out", /other agencies/, "E36"],
  [/two days.*no more than ten/, "borne-out", /13 January.*19th: seven calendar days/, "E36 E45 E54"],
  [/On 5 January Tokayev asked/, "borne-out", /Late on 5 January.*00:45 on the 6th/, "E11"],
  [/thirty years/, "qualified", /treaty of 1992.*under twenty years/, "B01 B07"],
  [/since 6 January/, "borne-out", /morning of 6 January.*complete on the 9th/, "E14 E18 E32"],
  [/Article 4/, "qualified", /Eurasianet.*not shown to be the official/, "E12 B14"],
  [/Never before/, "borne-out", /first use/, "B20 E12"],
  [
    /refused at least two.*2010.*2021/,
    "qualified",
    /Russia first.*law enforcement.*Article 2/,
    "B12 B13 B18 B19",
  ],
  [/expand the organisation/, "qualified", /Dushanbe.*Agreement on Peacekeeping Activities/, "B10"],
  [/approved a declaration/, "not-found", /No official text/, "B15 B14"],
  [
    /created in 1992.*six states/,
    "qualified",
    /2003.*with Uzbekistan and without Belarus/,
    "B01 B05 B06 B07",
  ],
];

describe("the starting article, held against other sources", () => {
  const { claims, quoted, source } = rawArticle();
  const { claims: told, quotation, about } = rawArticleText("en");

  it("makes fifteen claims: seven borne out, seven qualified, one found nowhere", () => {
    const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
    expect([claims.length, count("borne-out"), count("qualified"), count("not-found")]).toEqual([
      15, 7, 7, 1,
    ]);
  });

  it("has each claim with its verdict, what others say and the moments it is about", () => {
    expect(claims).toHaveLength(CLAIMS.length);
    claims.forEach(({ id, ...given }, index) => {
      const [claim, verdict, finding, events] = CLAIMS[index] ?? [/no such claim/, "", /none/, ""];
      expect(told[id]?.claim).toMatch(claim);
      expect(told[id]?.finding, id).toMatch(finding);
      expect([given.verdict, given.events.join(" ")], id).toEqual([verdict, events]);
    });
  });

  it("is named by what is known of it: a news article, of 11 January by its content, without a publisher", () => {
    expect(source).toBe("S-SEED");
    expect(about).toMatch(/news article.*11 January 2022 by its content.*neither a publisher nor an author/);
  });

  it("is quoted in one clause of Article 4 alone, the same in both languages, and said not to be official", () => {
    expect(quoted).toBe("article-4");
    expect(quotation.text).toBe(
      "all other Member States at request of this Member State shall immediately provide the latter with the necessary aid, including military.",
    );
    expect(rawArticleText("ru").quotation).toMatchObject({ language: "en", text: quotation.text });
    expect(quotation.note).toMatch(/Not shown to be the official English/);
    const ours = ["en", "ru"].flatMap((tag) => Object.values(rawArticleText(tag as "en" | "ru").claims));
    for (const { claim, finding } of ours) expect(claim + finding).not.toMatch(/[“”"«][^“”"»]{25,}/);
  });

  it("is told with the same figures in Russian", () => {
    const digits = (text = "") => (text.match(/\d+/g) ?? []).sort().join(" ");
    const ru = rawArticleText("ru").claims;
    for (const { id } of claims)
      expect([id, digits(ru[id]?.claim), digits(ru[id]?.finding)]).toEqual([
        id,
        digits(told[id]?.claim),
        digits(told[id]?.finding),
      ]);
  });
});
