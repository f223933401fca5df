import { useSyncExternalStore } from "react";
import type { Readable } from "../session/store";

/** Re-renders when the value of a store changes. */
export function useStore<T>(store: Readable<T>): T {
  return useSyncExternalStore(store.subscribe, store.get, store.getBuilt);
}
