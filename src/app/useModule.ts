import { useEffect, useState } from "react";
import type { Loaded } from "../ui/data/useLoaded";

type Fetched<T> = Exclude<Loaded<T>, { readonly state: "broken" }>;

/**
 * A part of the program, fetched when it is first wanted. `load` is the same for the life of the component. Not by
 * `Suspense`, which keeps what has arrived waiting for a third of a second.
 */
export function useModule<T>(isWanted: boolean, load: () => Promise<T>): Fetched<T> {
  const [module, setModule] = useState<{ readonly value: T } | "failed" | null>(null);
  useEffect(() => {
    if (!isWanted || module !== null) return;
    load().then(
      (value) => setModule({ value }),
      () => setModule("failed"),
    );
  }, [isWanted, module, load]);
  if (module === null) return { state: "loading" };
  if (module === "failed") return { state: "failed", retry: () => setModule(null) };
  return { state: "loaded", value: module.value };
}
