import { useEffect, useState } from "react";
import type { Loaded } from "./data/useLoaded";

/** A part of the program that is fetched once, when it is first wanted, and from then on is there at once. */
export interface Late<T> {
  /** Null until it has been fetched. */
  get(): T | null;
  fetch(): Promise<void>;
}

export function createLate<T>(load: () => Promise<T>): Late<T> {
  let value: T | null = null;
  let pending: Promise<T> | null = null;
  return {
    get: () => value,
    async fetch() {
      pending ??= load();
      try {
        value = await pending;
      } catch (error) {
        pending = null;
        throw error;
      }
    },
  };
}

/** A part as it stands now, fetched where it is wanted and not there. */
export function useLate<T>(part: Late<T>, isWanted = true): Exclude<Loaded<T>, { readonly state: "broken" }> {
  const [, arrive] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const value = part.get();
  const isMissing = isWanted && value === null && !hasFailed;
  useEffect(() => {
    if (!isMissing) return;
    part.fetch().then(
      () => arrive(true),
      () => setFailed(true),
    );
  }, [part, isMissing]);
  if (value !== null) return { state: "loaded", value };
  return hasFailed ? { state: "failed", retry: () => setFailed(false) } : { state: "loading" };
}
