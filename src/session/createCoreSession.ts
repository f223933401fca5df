import type { CoreMission } from "../model/coreMission";
import { coreSceneAt } from "../scene/coreSceneAt";
import type { FrameClock } from "../timeline/frameClock";
import type { CoreLanguage, CoreSession } from "./coreSession";
import { createLive } from "./live";
import { createSceneSource } from "./sceneSource";
import type { Settings, Surroundings } from "./settings";
import { createStore, type Readable } from "./store";
import { temposOf } from "./temposOf";

interface CoreParts {
  readonly mission: CoreMission;
  readonly language: CoreLanguage;
  readonly clock: FrameClock;
  readonly settings: Settings;
  readonly surroundings: Readable<Surroundings>;
}

/** The session of a page of which only the core has come. Its `Live` part is to be handed to the whole one. */
export function createCoreSession({ mission, language, ...parts }: CoreParts): CoreSession {
  const live = createLive({ ...parts, timeline: mission.timeline, tempos: temposOf(mission, language) });
  const watched = { ...createStore(mission), subscribe: live.playhead.subscribe };
  return {
    ...live,
    mission,
    shown: watched,
    scenes: createSceneSource(watched, live.playhead, coreSceneAt),
    language: createStore(language),
  };
}
