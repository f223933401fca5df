import type { Mission, Site, StrengthReport } from "../model/mission";
import { DAY, type Instant } from "../timeline/instant";
import { startOfDay } from "../timeline/startOfDay";
import { contingentTurns } from "./contingentAt";
import { coreSceneAt, withdrawalFrom } from "./coreSceneAt";
import { latest } from "./extremes";
import { createMovements } from "./movementAt";
import { partiesAt } from "./partiesAt";
import { perMission } from "./perMission";
import { plansAt, planTurns } from "./plansAt";
import type { MovementScene, Scene } from "./scene";
import { siteAt } from "./siteAt";
import { stepwise } from "./stepwise";
import { strengthAt } from "./strengthAt";

const NEVER = Number.POSITIVE_INFINITY;

/** When the last movement home is over; never, as long as it is not told of every contingent that it has left. */
function missionOverFrom({ contingents, movements }: Mission): Instant {
  const out = movements.filter(({ direction }) => direction === "out");
  const isOver = out.length > 0 && contingents.every(({ left }) => left !== null);
  return isOver ? latest(out, ({ underway }) => underway.to) : NEVER;
}

function guardGoneFrom(site: Site, { contingents, movements }: Mission): Instant {
  const guard = "guard" in site ? contingents.find(({ id }) => id === site.guard) : undefined;
  return guard ? contingentTurns(guard, movements).goneFrom : NEVER;
}

/** The instants at which a site can change but for those at which the mission or its guard is over. */
function siteTurns(site: Site): Instant[] {
  if (site.status === "no-evidence") return [];
  return [site.from.when, site.to.when].flatMap((when) => (when === "unknown" ? [] : [when.from, when.to]));
}

/** When a report is made, and when its own day begins and ends. */
function reportTurns({ told, when }: StrengthReport, offset: number): Instant[] {
  const day = startOfDay(when.from, offset);
  return [told, day, day + DAY];
}

const movementsAt = perMission(({ movements }: Mission) =>
  createMovements(movements, withdrawalFrom(movements)),
);

/** What the whole of a mission tells beyond its core: each part by the instants at which it can change. */
const factsAt = perMission((mission: Mission) => {
  const { sites, strength, offset, treatyParties } = mission;
  const missionOver = missionOverFrom(mission);
  const held = sites.map((site) => ({ site, guardGone: guardGoneFrom(site, mission) }));
  const siteScenes = stepwise(
    [missionOver, ...held.flatMap(({ site, guardGone }) => [guardGone, ...siteTurns(site)])],
    (at) => held.map(({ site, guardGone }) => siteAt(site, missionOver, guardGone, at)),
  );
  const strengthScene = stepwise(
    strength.flatMap((report) => reportTurns(report, offset)),
    (at) => strengthAt(strength, offset, at),
  );
  const plans = stepwise(planTurns(mission), (at) => plansAt(mission, at));
  const turns = treatyParties.flatMap(({ begun, ended }) => (ended ? [begun, ended] : [begun]));
  const parties = stepwise(
    turns.flatMap(({ at, told }) => [at, told]),
    (at) => partiesAt(treatyParties, at),
  );
  return (at) => ({
    sites: siteScenes(at),
    strength: strengthScene(at),
    plans: plans(at),
    parties: parties(at),
  });
});

/**
 * Everything to be seen at an instant. Pure and total: before the first and after the last stop too, and of a
 * mission that shows only some of its facts. What does not change between two instants is the same object in both,
 * and the cost is that of finding what is under way.
 */
export function sceneAt(mission: Mission, at: Instant): Scene {
  let movements: readonly MovementScene[] | undefined;
  return {
    ...coreSceneAt(mission, at),
    ...factsAt(mission, at),
    get movements() {
      movements ??= movementsAt(mission, at);
      return movements;
    },
  };
}
