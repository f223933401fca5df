import { useSyncExternalStore } from "react";
import type { Scene } from "../scene/scene";
import { useSession } from "./sessionContext";
import { usePace } from "./usePace";

/** Reads the scene. The selector returns a primitive or a record of the mission, never a new object. */
export function useScene<T>(select: (scene: Scene) => T): T {
  const { scenes } = useSession();
  return useSyncExternalStore(
    usePace(),
    () => select(scenes.get()),
    () => select(scenes.getBuilt()),
  );
}
