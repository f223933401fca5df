import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArticle, parseArticleText } from "../model/parseArticle";
import { parseFind } from "../model/parseFind";
import { parseMission } from "../model/parseMission";
import { parseMissionText } from "../model/parseMissionText";
import { parseSourceText } from "../model/parseSourceText";
import { parseTreaty, parseTreatyText } from "../model/parseTreaty";
import type { Parsed, Problem } from "../model/problem";

/** Checks the shipped mission, or the facts in a file, and prints every problem found: npm run mission:check [FILE] */
const SHIPPED = "src/missions/kazakhstan-2022";
const LANGUAGES = ["en", "ru"];

class Unreadable extends Error {}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Unreadable(`${file} cannot be read: is there such a file?`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`${file} is no JSON: ${(error as Error).message}`);
  }
}

function problemsOf(name: string, parsed: Parsed<unknown>): Problem[] {
  if (parsed.ok) return [];
  return parsed.problems.map(({ path, message }) => ({
    path: [name, path].filter(Boolean).join(" "),
    message,
  }));
}

/** The sources that lie beside the file, else the shipped ones. */
function sourcesFor(file: string): unknown {
  const beside = join(dirname(resolve(file)), "sources.json");
  return readJson(existsSync(beside) ? beside : join(SHIPPED, "sources.json"));
}

function checkFile(file: string): Problem[] {
  const mission = readJson(file);
  if (typeof mission === "object" && mission !== null && "sources" in mission) {
    // A downloaded mission: its sources stand in it.
    const { sources, ...facts } = mission;
    return problemsOf("", parseMission(facts, sources));
  }
  return problemsOf("", parseMission(mission, sourcesFor(file)));
}

function checkShipped(): Problem[] {
  const read = (name: string) => readJson(join(SHIPPED, name));
  const mission = parseMission(read("mission.json"), read("sources.json"));
  if (!mission.ok) return problemsOf("", mission);
  const treaty = parseTreaty(read("treaty.json"), mission.value);
  if (!treaty.ok) return problemsOf("treaty.json", treaty);
  const article = parseArticle(read("article.json"), mission.value);
  if (!article.ok) return problemsOf("article.json", article);
  const find = problemsOf("find.json", parseFind(read("find.json"), mission.value));
  const texts = LANGUAGES.flatMap((language) => [
    ...problemsOf(`text.${language}.json`, parseMissionText(read(`text.${language}.json`), mission.value)),
    ...problemsOf(
      `sources.${language}.json`,
      parseSourceText(read(`sources.${language}.json`), mission.value),
    ),
    ...problemsOf(`treaty.${language}.json`, parseTreatyText(read(`treaty.${language}.json`), treaty.value)),
    ...problemsOf(
      `article.${language}.json`,
      parseArticleText(read(`article.${language}.json`), article.value),
    ),
  ]);
  return [...find, ...texts];
}

function run(file: string | undefined): void {
  const problems = file === undefined ? checkShipped() : checkFile(file);
  const subject = file ?? `${SHIPPED} (facts, sources, treaty, article, find, ${LANGUAGES.join(" and ")})`;
  if (problems.length === 0) {
    console.log(`${subject}: no problem found.`);
    return;
  }
  for (const { path, message } of problems) console.error(`${path || "the whole file"}: ${message}`);
  console.error(`${subject}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"} found.`);
  process.exitCode = 1;
}

try {
  run(process.argv[2]);
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
