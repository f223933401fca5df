import { useEffect, useState } from "react";
import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import { parseSourceText } from "../../../model/parseSourceText";
import type { SourceText } from "../../../model/schema/text";

/** What each source is, in the reader's language: on its way, here, or not to be had for now. */
export function useSourceText() {
  const { mission, loadExtra } = useSession();
  const { language } = useLanguage().words;
  const [text, setText] = useState<SourceText | "loading" | "failed">("loading");
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads anew
  useEffect(() => {
    let isCurrent = true;
    const settle = (result: SourceText | "failed") => {
      if (isCurrent) setText(result);
    };
    loadExtra("sourceText", language).then(
      (raw) => {
        const parsed = parseSourceText(raw, mission);
        settle(parsed.ok ? parsed.value : "failed");
      },
      () => settle("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [mission, loadExtra, language, attempt]);

  function retry() {
    setText("loading");
    setAttempt(attempt + 1);
  }
  return { text, retry };
}
