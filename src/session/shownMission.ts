import type { Mission } from "../model/mission";
import { DEFAULT_LENS, type Lens } from "../scene/lens";
import { missionThrough } from "../scene/missionThrough";
import { turningPoints } from "../scene/turningPoints";
import { countUntil } from "../timeline/countUntil";
import type { Instant } from "../timeline/instant";
import type { Playhead } from "../timeline/playhead";
import type { Readable } from "./store";

/** Whether a lens is the one that the build uses, which shows the same at every instant. */
const isDefault = ({ grade, asKnown }: Lens) => grade === DEFAULT_LENS.grade && !asKnown;

/**
 * The mission through the lens at the playhead: the same object until something in it changes. Only what was known
 * then depends on the instant, and it changes only where something was published.
 */
export function createShownMission(
  mission: Mission,
  lens: Readable<Lens>,
  playhead: Playhead,
): Readable<Mission> {
  let seen: Lens | null = null;
  let passed = -1;
  let shown = mission;
  let built: Mission | undefined;
  let points: ReturnType<typeof turningPoints> | null = null;

  function passedBy(at: Instant): number {
    points ??= turningPoints(mission);
    return countUntil(points, at);
  }

  function get(): Mission {
    const { at } = playhead.get();
    const chosen = lens.get();
    const now = chosen.asKnown ? passedBy(at) : -1;
    if (chosen !== seen || now !== passed) {
      seen = chosen;
      passed = now;
      shown = missionThrough(mission, chosen, at);
    }
    return shown;
  }

  return {
    get,
    // The same object where it shows the same, or every view would render again once the page is taken over.
    getBuilt() {
      built ??= isDefault(lens.get()) ? get() : missionThrough(mission, DEFAULT_LENS, playhead.getBuilt().at);
      return built;
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
