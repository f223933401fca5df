import type { Told } from "../../src/exports/about";
import { type DataFile, dataFiles, type Holds } from "../../src/exports/dataFiles";
import { loadWords } from "../../src/i18n/loadWords";
import { missionText, rawMission, rawSources, shippedMission, sourceText } from "../support/shippedMission";
import { readCsv } from "./readCsv";

export const MADE = "2026-11-30";

export async function shippedTold(tag: "en" | "ru" = "en"): Promise<Told> {
  return { mission: shippedMission(), text: missionText(tag), words: await loadWords(tag) };
}

export async function shippedFiles(tag: "en" | "ru" = "en"): Promise<readonly DataFile[]> {
  const stored = {
    facts: rawMission() as unknown as Readonly<Record<string, unknown>>,
    sources: rawSources(),
  };
  return dataFiles(await shippedTold(tag), sourceText(tag), stored, MADE);
}

export function fileOf(files: readonly DataFile[], holds: Holds): DataFile {
  const file = files.find((it) => it.holds === holds);
  if (!file) throw new Error(`no file holds ${holds}`);
  return file;
}

/** A row of a CSV file by its id. */
export function rowOf(files: readonly DataFile[], holds: Holds, id: string): Record<string, string> {
  const row = readCsv(fileOf(files, holds).content).find((it) => it["id"] === id);
  if (!row) throw new Error(`${holds} has no ${id}`);
  return row;
}
