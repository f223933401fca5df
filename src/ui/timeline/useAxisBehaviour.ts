import { useMemo } from "react";
import { useBehaviour } from "../../bindings/useBehaviour";
import type { Session } from "../../session/session";
import type { Axis } from "../../timeline/axis";

/** A ref that attaches a behaviour which needs to know the axis. */
export function useAxisBehaviour<E extends Element>(
  behaviour: (element: E, session: Session, axis: Axis) => () => void,
  axis: Axis,
) {
  return useBehaviour(
    useMemo(() => (element: E, session: Session) => behaviour(element, session, axis), [behaviour, axis]),
  );
}
