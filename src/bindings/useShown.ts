import type { Mission } from "../model/mission";
import { useSession } from "./sessionContext";
import { useStore } from "./useStore";

/** The mission as the reader's lens shows it at the playhead: what views tell of. */
export function useShown(): Mission {
  return useStore(useSession().shown);
}
