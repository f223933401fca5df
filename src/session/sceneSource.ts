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
    // The same object where it is the same scene, or every view would render again once the page is taken over.
    getBuilt() {
      if (built === undefined) {
        const { at } = playhead.getBuilt();
        const builtMission = shown.getBuilt();
        built = builtMission === mission && at === scene.at ? scene : sceneAt(builtMission, at);
      }
      return built;
    },
    subscribe: shown.subscribe,
  };
}
