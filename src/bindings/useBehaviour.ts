import { useCallback } from "react";
import type { Session } from "../session/session";
import { useSession } from "./sessionContext";

/** A behaviour joins an element to the session and returns its own undoing. */
export type Behaviour<E extends Element> = (element: E, session: Session) => () => void;

/**
 * A ref that attaches a behaviour when its element appears and undoes it when the element goes. Of an element that the
 * core of the page has joined already it takes over in the same task.
 */
export function useBehaviour<E extends Element>(behaviour: Behaviour<E>) {
  const session = useSession();
  return useCallback(
    (element: E | null) => {
      if (!element) return undefined;
      session.release(element);
      return behaviour(element, session);
    },
    [behaviour, session],
  );
}
