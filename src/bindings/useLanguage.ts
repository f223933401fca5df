import type { Language } from "../session/session";
import { useSession } from "./sessionContext";
import { useStore } from "./useStore";

export function useLanguage(): Language {
  return useStore(useSession().language);
}
