import { useSyncExternalStore } from "react";
import type { PlayheadState } from "../timeline/playhead";
import { useSession } from "./sessionContext";

/** Reads the playhead. The selector returns a primitive, so a view renders when what it reads changes. */
export function usePlayhead<T extends string | number | boolean | null>(
  select: (state: PlayheadState) => T,
): T {
  const { playhead } = useSession();
  return useSyncExternalStore(
    playhead.subscribe,
    () => select(playhead.get()),
    () => select(playhead.getBuilt()),
  );
}
