import { useState } from "react";
import { createLate, useLate } from "../ui/useLate";

/**
 * A part of the program of this one component, fetched when it is first wanted. `load` is the same for the life of the
 * component. Not by `Suspense`, which keeps what has arrived waiting for a third of a second.
 */
export function useModule<T>(isWanted: boolean, load: () => Promise<T>) {
  const [late] = useState(() => createLate(load));
  return useLate(late, isWanted);
}
