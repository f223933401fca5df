import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { rawArticle, rawArticleText, rawFind, rawMission, rawSources } from "../support/shippedMission";

const COMMAND = ["tests/run/runTs.mjs", "src/missions/check.ts"].map((file) => resolve(file));

function checkIn(cwd: string, ...files: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...files], {
    encoding: "utf8",
    cwd,
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

const check = (...files: string[]) => checkIn(".", ...files);

/** A copy of the shipped mission's files, to break some of them; gives back the folder that holds `src`. */
function copyOfShipped(broken: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "mission-"));
  const files = "src/missions/kazakhstan-2022";
  cpSync(files, join(folder, files), { recursive: true });
  for (const [name, value] of Object.entries(broken))
    writeFileSync(join(folder, files, name), JSON.stringify(value));
  return folder;
}

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "mission-")), "mission.json");
  writeFileSync(file, text);
  return file;
}

describe("npm run mission:check", { timeout: 30_000 }, () => {
  it("says in one line that the shipped mission is sound", () => {
    const { status, stdout, stderr } = check();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^src\/missions\/kazakhstan-2022 .*: no problem found\.$/);
  });

  it("prints every problem of a file at once, counts them and fails", () => {
    const mission = rawMission();
    const broken = mission as unknown as { movements: { contingent: string; destination: unknown }[] };
    if (broken.movements[0]) broken.movements[0].contingent = "UZ";
    if (broken.movements[2]) broken.movements[2].destination = { certainty: "stated", places: [] };
    const file = fileWith(JSON.stringify(broken));
    const { status, stderr } = check(file);
    expect(status).toBe(1);
    expect(stderr.split("\n")).toEqual([
      'movements[0].contingent: should be ("AM" | "BY" | "KG" | "RU" | "TJ"), but is "UZ"',
      expect.stringMatching(/^movements\[2\]\.destination\.places: /),
      `${file}: 2 problems found.`,
    ]);
  });

  it("takes the sources that lie beside the file, else the shipped ones", () => {
    const file = fileWith(JSON.stringify(rawMission()));
    expect(check(file)).toMatchObject({ status: 0, stdout: `${file}: no problem found.` });
    copyFileSync("src/missions/kazakhstan-2022/sources.json", join(file, "..", "sources.json"));
    expect(check(file).status).toBe(0);
    writeFileSync(join(file, "..", "sources.json"), "[]");
    expect(check(file).stderr).toContain('unknown source "S-KREM13"');
  });

  it("takes the sources that a downloaded mission holds in itself before any others", () => {
    const sources = rawSources();
    const file = fileWith(JSON.stringify({ ...rawMission(), sources }));
    writeFileSync(join(file, "..", "sources.json"), "[]");
    expect(check(file)).toMatchObject({ status: 0, stdout: `${file}: no problem found.` });
    const lacking = sources.filter(({ id }) => id !== "S-KREM13");
    expect(check(fileWith(JSON.stringify({ ...rawMission(), sources: lacking }))).stderr).toContain(
      'unknown source "S-KREM13"',
    );
  });

  it("checks what the find box reads: its shape, and whom it names where", () => {
    const { people, spellings } = rawFind();
    const strangers = people
      .map((person) => ({ ...person, events: ["E99"], contingents: ["UZ"] }))
      .slice(0, 1);
    const ids = checkIn(copyOfShipped({ "find.json": { spellings, people: strangers } }));
    expect(ids.stderr).toContain('find.json people[0].events[0]: unknown event "E99"');
    expect(ids.stderr).toContain('find.json people[0].contingents[0]: unknown contingent "UZ"');
    const shape = checkIn(copyOfShipped({ "find.json": { spellings } }));
    expect(shape.stderr).toContain("find.json people: is missing");
  });

  it("checks the claims of the article, and their words in each language", () => {
    const article = rawArticle();
    const claims = article.claims.map((claim) => ({ ...claim, sources: ["S-NONE"] })).slice(0, 1);
    const quoted = claims[0]?.id;
    const facts = checkIn(copyOfShipped({ "article.json": { ...article, claims, quoted } }));
    expect(facts.status).toBe(1);
    expect(facts.stderr).toContain('article.json claims[0].sources[0]: unknown source "S-NONE"');

    const { appeal: _, ...others } = rawArticleText("ru").claims;
    const words = checkIn(copyOfShipped({ "article.ru.json": { ...rawArticleText("ru"), claims: others } }));
    expect(words.status).toBe(1);
    expect(words.stderr).toContain("article.ru.json claims.appeal: has no text in this language");
  });

  it("says what is the matter when there is no such file, or no JSON in it", () => {
    expect(check("no/such.json")).toMatchObject({
      status: 1,
      stderr: "no/such.json cannot be read: is there such a file?",
    });
    const file = fileWith("{ not json");
    const { status, stderr } = check(file);
    expect(status).toBe(1);
    expect(stderr).toMatch(/ is no JSON: /);
    expect(stderr.split("\n")).toHaveLength(1);
  });
});
