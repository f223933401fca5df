import type { Instant } from "../timeline/instant";
import type { Playhead } from "../timeline/playhead";
import type { Readable } from "./store";

/** The scene of the mission as shown, at the playhead: computed at most once however many views ask for it. */
export function createSceneSource<M, S extends { readonly at: Instant }>(
  shown: Readable<M>,
  playhead: Playhead,
  sceneAt: (mission: M, at: Instant) => S,
): Readable<S> {
  let mission = shown.get();
  let scene = sceneAt(mission, playhead.get().at);
  let built: S | undefined;
  return {
    get() {
      const { at } = playhead.get();
      if (at !== scene.at || mission !== shown.get()) {
        mission = shown.get();
        scene = sceneAt(mission, at);
      }
      return scene;
    },
    getBuilt() {
      built ??= sceneAt(shown.getBuilt(), playhead.getBuilt().at);
      return built;
    },
    subscribe: shown.subscribe,
  };
}
