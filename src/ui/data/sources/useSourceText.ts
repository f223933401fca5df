import { useCallback } from "react";
import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import { parseSourceText } from "../../../model/parseSourceText";
import type { SourceText } from "../../../model/schema/text";
import { type Loaded, useLoaded } from "../useLoaded";

/** What each source is, in the reader's language. */
export function useSourceText(): Loaded<SourceText> {
  const { mission, loadExtra } = useSession();
  const { language } = useLanguage().words;
  const load = useCallback(
    async () => parseSourceText(await loadExtra("sourceText", language), mission),
    [mission, loadExtra, language],
  );
  return useLoaded(load);
}
