import { readFileSync } from "node:fs";
import type { Mission } from "../../src/model/mission";
import { parseMission } from "../../src/model/parseMission";
import type { ArticleText, RawArticle } from "../../src/model/schema/article";
import type { FindData } from "../../src/model/schema/find";
import type { RawMission, RawSource } from "../../src/model/schema/mission";
import type { MissionText, SourceText } from "../../src/model/schema/text";
import type { RawTreaty, TreatyText } from "../../src/model/schema/treaty";

function read<T>(name: string): T {
  return JSON.parse(readFileSync(`src/missions/kazakhstan-2022/${name}`, "utf8")) as T;
}

/** A fresh copy of the shipped facts as stored, for a test to break in one place. */
export const rawMission = () => read<RawMission>("mission.json");
export const rawSources = () => read<RawSource[]>("sources.json");
export const missionText = (language: "en" | "ru") => read<MissionText>(`text.${language}.json`);
export const sourceText = (language: "en" | "ru") => read<SourceText>(`sources.${language}.json`);
export const rawArticle = () => read<RawArticle>("article.json");
export const rawArticleText = (language: "en" | "ru") => read<ArticleText>(`article.${language}.json`);

export const rawTreaty = () => read<RawTreaty>("treaty.json");
export const rawTreatyText = (language: "en" | "ru") => read<TreatyText>(`treaty.${language}.json`);

export const rawFind = () => read<FindData>("find.json");

/** The shipped mission, parsed. */
export function shippedMission(): Mission {
  const parsed = parseMission(rawMission(), rawSources());
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
}
