import { useSyncExternalStore } from "react";
import type { Readable } from "../session/store";

/** Not what has its contents elsewhere, as a set has. */
const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function haveSameFields(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return false;
  const [fields, others] = [Object.entries(one), new Map(Object.entries(other))];
  return fields.length === others.size && fields.every(([key, value]) => Object.is(others.get(key), value));
}

/** Re-renders when the value of a store changes. */
export function useStore<T>(store: Readable<T>): T {
  /** With equal settings in another object every view would render again once the page is taken over. */
  function getBuilt(): T {
    const built = store.getBuilt();
    return haveSameFields(store.get(), built) ? store.get() : built;
  }
  return useSyncExternalStore(store.subscribe, store.get, getBuilt);
}
