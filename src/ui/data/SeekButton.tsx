import type { ReactNode } from "react";
import { useSession } from "../../bindings/sessionContext";
import type { Selection } from "../../session/selection";
import { showMoment } from "../../session/showMoment";
import type { Instant } from "../../timeline/instant";

interface SeekButtonProps {
  readonly at: Instant;
  /** What is chosen on the map once there. */
  readonly selection?: Selection;
  readonly children: ReactNode;
}

/** Leaves "Data & sources" for a moment of the story. */
export function SeekButton({ at, selection, children }: SeekButtonProps) {
  const session = useSession();
  return (
    <button type="button" className="link-button" onClick={() => showMoment(session, at, selection)}>
      {children}
    </button>
  );
}
