import { existsSync, readFileSync } from "node:fs";
import { checkFresh } from "./checks/checkFresh.mjs";
import { checkText } from "./checks/checkText.mjs";
import { LEVELS } from "./levels.mjs";
import { makeLevels } from "./recipe/makeLevels.mjs";

const isQuick = process.argv.includes("--quick");
const fresh = new Map();
if (!isQuick) for (const { level, text } of await makeLevels()) fresh.set(level.id, text);

const problems = LEVELS.flatMap((level) => {
  const file = new URL(level.file, import.meta.url);
  const inFile = (problem) => ({ ...problem, where: `geo/${level.file}: ${problem.where}` });
  if (!existsSync(file)) return [inFile({ where: "the file", why: "is missing: run npm run geo:build" })];
  const text = readFileSync(file, "utf8");
  const stale = isQuick ? [] : checkFresh(text, fresh.get(level.id));
  return [...stale, ...checkText(text, level)].map(inFile);
});

for (const { where, why } of problems) console.error(`${where} ${why}`);
if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the base map.`);
  process.exitCode = 1;
} else {
  console.log(
    `The base map is sound: ${LEVELS.map(({ file }) => file).join(", ")}${isQuick ? " (not rebuilt)" : ""}.`,
  );
}
