import type { Mission } from "../model/mission";
import type { Lens } from "../scene/lens";
import { missionThrough } from "../scene/missionThrough";
import type { Playhead } from "../timeline/playhead";
import type { Readable } from "./store";

/** The mission through the lens at the playhead: the same object until something in it changes. */
export function createShownMission(
  mission: Mission,
  lens: Readable<Lens>,
  playhead: Playhead,
): Readable<Mission> {
  let seen: Lens | null = null;
  let shown = mission;
  return {
    get() {
      if (lens.get() !== seen) {
        seen = lens.get();
        shown = missionThrough(mission, seen, playhead.get().at);
      }
      return shown;
    },
    subscribe(listener) {
      const leaveLens = lens.subscribe(listener);
      const leavePlayhead = playhead.subscribe(listener);
      return () => {
        leaveLens();
        leavePlayhead();
      };
    },
  };
}
