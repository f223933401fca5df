import { useEffect, useState } from "react";
import type { Parsed, Problem } from "../../model/problem";

export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; retry(): void }
  | { readonly state: "broken"; readonly problems: readonly Problem[] }
  | { readonly state: "loaded"; readonly value: T };

/** What a view needs beyond the mission, fetched when it opens. `load` is kept by `useCallback`: another one loads anew. */
export function useLoaded<T>(load: () => Promise<Parsed<T>>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ by: typeof load; result: Parsed<T> | "failed" } | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let isWanted = true;
    const settle = (result: Parsed<T> | "failed") => isWanted && setLoaded({ by: load, result });
    load().then(settle, () => settle("failed"));
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  if (loaded?.by !== load) return { state: "loading" };
  const { result } = loaded;
  if (result === "failed") {
    return {
      state: "failed",
      retry() {
        setLoaded(null);
        setAttempt((count) => count + 1);
      },
    };
  }
  return result.ok
    ? { state: "loaded", value: result.value }
    : { state: "broken", problems: result.problems };
}
