import { useMemo } from "react";
import { glideAlong } from "../../behaviours/glideAlong";
import type { MoveAlong } from "../../behaviours/moveAlong";
import { useBehaviour } from "../../bindings/useBehaviour";
import type { Session } from "../../session/session";
import type { Axis } from "../../timeline/axis";

/** A ref that attaches a behaviour which needs to know the axis; what it moves glides while time plays. */
export function useAxisBehaviour<E extends Element>(
  behaviour: (element: E, session: Session, axis: Axis, move: MoveAlong) => () => void,
  axis: Axis,
) {
  return useBehaviour(
    useMemo(
      () => (element: E, session: Session) => behaviour(element, session, axis, glideAlong),
      [behaviour, axis],
    ),
  );
}
