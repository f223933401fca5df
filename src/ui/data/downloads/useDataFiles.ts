import { useCallback } from "react";
import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import { type DataFile, dataFiles } from "../../../exports/dataFiles";
import { parseSourceText } from "../../../model/parseSourceText";
import type { Parsed } from "../../../model/problem";
import { useLoaded } from "../useLoaded";
import { today } from "./today";

/** All data files of the mission in the reader's language, from the facts as they are stored. */
export function useDataFiles() {
  const { mission, loadExtra } = useSession();
  const { words, text } = useLanguage();
  const load = useCallback(async (): Promise<Parsed<readonly DataFile[]>> => {
    const { language } = words;
    const [facts, sources, rawText] = await Promise.all([
      loadExtra("facts", language),
      loadExtra("sources", language),
      loadExtra("sourceText", language),
    ]);
    const sourceText = parseSourceText(rawText, mission);
    if (!sourceText.ok) return sourceText;
    const stored = { facts: facts as Readonly<Record<string, unknown>>, sources };
    return { ok: true, value: dataFiles({ mission, text, words }, sourceText.value, stored, today()) };
  }, [mission, loadExtra, words, text]);
  return useLoaded(load);
}
