import type { Mission } from "../model/mission";
import type { Scene } from "../scene/scene";
import { sceneAt } from "../scene/sceneAt";
import type { Playhead } from "../timeline/playhead";
import type { Readable } from "./store";

/** The scene of the mission as shown, at the playhead: computed at most once however many views ask for it. */
export function createSceneSource(shown: Readable<Mission>, playhead: Playhead): Readable<Scene> {
  let mission = shown.get();
  let scene = sceneAt(mission, playhead.get().at);
  let built: Scene | undefined;
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
