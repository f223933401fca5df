import type { Mission } from "../model/mission";
import type { Scene } from "../scene/scene";
import { sceneAt } from "../scene/sceneAt";
import type { Playhead } from "../timeline/playhead";
import type { Readable } from "./store";

/** The scene at the playhead, computed at most once per instant however many views ask for it. */
export function createSceneSource(mission: Mission, playhead: Playhead): Readable<Scene> {
  let scene = sceneAt(mission, playhead.get().at);
  return {
    get() {
      const { at } = playhead.get();
      if (at !== scene.at) scene = sceneAt(mission, at);
      return scene;
    },
    subscribe: (listener) => playhead.subscribe(listener),
  };
}
