import type { Instant } from "../timeline/instant";
import type { Playhead } from "../timeline/playhead";
import type { Readable } from "./store";

/** The scene of the mission as shown, at the playhead: computed at most once however many views ask for it. */
export function createSceneSource<M, S extends { readonly at: Instant }>(
  shown: Readable<M>,
  playhead: Playhead,
  sceneAt: (mission: M, at: Instant) => S,
): Readable<S> {
  interface Found {
    readonly mission: M;
    readonly scene: S;
  }
  let last: Found | undefined;
  let built: Found | undefined;

  const find = (known: Found | undefined, mission: M, at: Instant): Found =>
    at === known?.scene.at && mission === known.mission ? known : { mission, scene: sceneAt(mission, at) };

  return {
    get() {
      last = find(last ?? built, shown.get(), playhead.get().at);
      return last.scene;
    },
    // The same object where it is the same scene, or every view would render again once the page is taken over.
    getBuilt() {
      built ??= find(last, shown.getBuilt(), playhead.getBuilt().at);
      return built.scene;
    },
    subscribe: shown.subscribe,
  };
}
