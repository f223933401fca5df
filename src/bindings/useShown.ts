import { useSyncExternalStore } from "react";
import type { Mission } from "../model/mission";
import { useSession } from "./sessionContext";
import { usePace } from "./usePace";

/** The mission as the reader's lens shows it at the playhead: what views tell of. */
export function useShown(): Mission {
  const { shown } = useSession();
  return useSyncExternalStore(usePace(), shown.get, shown.getBuilt);
}
