import { describe, expect, it } from "vitest";
import type { Mission } from "../../src/model/mission";
import { missionThrough } from "../../src/scene/missionThrough";
import { sceneAt } from "../../src/scene/sceneAt";
import { factsOf } from "../../src/telling/factsOfSource";
import { momentOfMovement, momentOfSite } from "../../src/telling/momentOf";
import { DAY, type Instant } from "../../src/timeline/instant";
import { startOfDay } from "../../src/timeline/startOfDay";
import { shippedMission } from "../support/shippedMission";

const mission = shippedMission();
const known = (at: Instant) => missionThrough(mission, { grade: "D", asKnown: true }, at);
const told = (shown: Mission) => new Set(factsOf(shown).map(({ id, part }) => `${id} ${part}`));
const TOPICS = new Set(["movement", "site", "strength", "aircraft", "figure", "consequence"]);
const seen = factsOf(mission).flatMap(({ id, part, topic, at, grade }) =>
  at !== null && grade !== null && TOPICS.has(topic) && at > mission.span.from && at < mission.span.to
    ? [
        {
          name: `${id} ${part}`,
          isWhole: part === "" || /^(strength|aircraft|figure|consequence)$/.test(topic),
          at,
        },
      ]
    : [],
);

describe("the moment at which a record is seen", () => {
  it("shows it as known then too, if that day does", () => {
    const days = new Map<Instant, Set<string>>();
    const moments = new Map<Instant, Set<string>>();
    const once = (cache: Map<Instant, Set<string>>, at: Instant) => {
      const found = cache.get(at) ?? told(known(at));
      cache.set(at, found);
      return found;
    };
    const records = seen.filter(({ isWhole }) => isWhole);
    expect(records.length).toBeGreaterThan(100);
    const late = records.filter(({ name, at }) => {
      const endOfDay = startOfDay(at, mission.offset) + DAY - 1;
      return once(days, endOfDay).has(name) && !once(moments, at).has(name);
    });
    expect(late).toEqual([]);
  });

  it("is one at which a site is guarded and a movement has begun", () => {
    for (const site of mission.sites) {
      const at = momentOfSite(mission, site);
      if (at === null) continue;
      expect(sceneAt(mission, at).sites.find(({ id }) => id === site.id)).toMatchObject({
        status: "guarded",
      });
    }
    for (const movement of mission.movements) {
      const at = momentOfMovement(mission, movement);
      const scene = sceneAt(mission, at).movements.find(({ id }) => id === movement.id);
      expect([movement.id, scene?.status]).not.toEqual([movement.id, "pending"]);
    }
  });
});
