import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useStore } from "../bindings/useStore";
import { useKnownDate } from "./useKnownDate";

/** Which of the facts are shown, where they are listed or found. */
export function LensLine() {
  const { m } = useLanguage().words;
  const { grade, asKnown } = useStore(useSession().lens);
  return m.tablesLens({ asKnown: asKnown ? "yes" : "no", grade, date: useKnownDate() });
}
