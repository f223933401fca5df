import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { usePlayhead } from "../bindings/usePlayhead";
import { useStore } from "../bindings/useStore";

/** Which of the facts are shown, where they are listed or found. */
export function LensLine() {
  const { lens, mission } = useSession();
  const { m, formatSpan } = useLanguage().words;
  const { grade, asKnown } = useStore(lens);
  const date = usePlayhead(({ at }) =>
    formatSpan({ precision: "minute", from: at, to: at, offset: mission.offset }),
  );
  return m.tablesLens({ asKnown: asKnown ? "yes" : "no", grade, date });
}
