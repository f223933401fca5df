import { useCallback, useState } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { parseShape } from "../../model/parseShape";
import type { Parsed } from "../../model/problem";
import { findSchema } from "../../model/schema/find";
import { sourceTextSchema } from "../../model/schema/text";
import { findEntries } from "../../telling/findEntries";
import { type Loaded, useLoaded } from "../data/useLoaded";
import { createFindIndex, type FindIndex } from "./createFindIndex";

/** What the facts shown when it is first asked can be found by, in the reader's language. */
export function useFindIndex(): Loaded<FindIndex> {
  const { shown, loadExtra } = useSession();
  const [mission] = useState(shown.get);
  const { words, text } = useLanguage();
  const load = useCallback(async (): Promise<Parsed<FindIndex>> => {
    const [rawFind, rawSources] = await Promise.all([
      loadExtra("find", words.language),
      loadExtra("sourceText", words.language),
    ]);
    const data = parseShape(findSchema, rawFind);
    if (!data.ok) return data;
    const sourceText = parseShape(sourceTextSchema, rawSources);
    if (!sourceText.ok) return sourceText;
    const parts = { mission, text, words, data: data.value, sourceText: sourceText.value };
    return { ok: true, value: await createFindIndex(findEntries(parts)) };
  }, [mission, loadExtra, words, text]);
  return useLoaded(load);
}
