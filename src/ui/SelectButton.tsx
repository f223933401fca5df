import type { ReactNode } from "react";
import { useSession } from "../bindings/sessionContext";
import type { Selection } from "../session/selection";

interface SelectButtonProps extends Selection {
  readonly children: ReactNode;
}

/** Shows on the map, and in the details beside it, the movement or site that it names. */
export function SelectButton({ kind, id, children }: SelectButtonProps) {
  const { selection, hovered } = useSession();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => selection.set({ kind, id })}
      onFocus={() => hovered.set({ kind, id })}
      onBlur={() => hovered.set(null)}
    >
      {children}
    </button>
  );
}
