import { createContext, useContext } from "react";
import type { Subscribe } from "../session/pace";
import { useSession } from "./sessionContext";

/** Whether what stands within is hidden at the moment. */
export const OutOfSight = createContext(false);

/** How a view hears of changes: less often where nobody sees it. */
export function usePace(): Subscribe {
  const { pace } = useSession();
  return useContext(OutOfSight) ? pace.outOfSight : pace.inSight;
}
