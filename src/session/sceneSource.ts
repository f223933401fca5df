import type { Instant } from "../timeline/instant";
import type { Playhead } from "../timeline/playhead";
import type { Readable } from "./store";

/** The scene of the mission as shown, at the playhead: computed at most once however many views ask for it. */
export function createSceneSource<M, S extends { readonly at: Instant }>(
  shown: Readable<M>,
  playhead: Playhead,
  sceneAt: (mission: M, at: Instant) => S,
): Readable<S> {
  let mission: M;
  let scene: S | undefined;
  let built: S | undefined;

  function find(wanted: M, at: Instant): S {
    if (at !== scene?.at || wanted !== mission) {
      mission = wanted;
      scene = sceneAt(mission, at);
    }
    return scene;
  }

  return {
    get: () => find(shown.get(), playhead.get().at),
    // The same object where it is the same scene, or every view would render again once the page is taken over.
    getBuilt() {
      built ??= find(shown.getBuilt(), playhead.getBuilt().at);
      return built;
    },
    subscribe: shown.subscribe,
  };
}
