import rawMission from "../../../src/missions/kazakhstan-2022/mission.json";
import rawSources from "../../../src/missions/kazakhstan-2022/sources.json";
import type { Mission, Movement, Place } from "../../../src/model/mission";
import { parseMission } from "../../../src/model/parseMission";
import { HOUR, type Instant } from "../../../src/timeline/instant";

const SEED = 20220106;
/** Every movement takes as long, and the part that is played too. */
const DURATION = 48 * HOUR;

/** A mission of any size, with the part of it that is played. */
export interface ScaleMission {
  readonly mission: Mission;
  readonly from: Instant;
  readonly to: Instant;
}

/** Mulberry32: numbers from 0 to 1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The shipped mission with other movements: `count` under way at every instant that is played, and as many over or
 * still to come. They set out at even intervals, so that throughout some set out and others arrive.
 */
export function generateMission(count: number): ScaleMission {
  const parsed = parseMission(rawMission, rawSources);
  if (!parsed.ok) throw new Error("The shipped mission does not fit.");
  const base = parsed.value;
  const [sample] = base.movements;
  if (!sample) throw new Error("The shipped mission has no movement.");
  const next = seeded(SEED);
  const places = [...base.places.values()];
  const inside = places.filter(({ state }) => state === "KZ");
  const outside = places.filter(({ state }) => state !== "KZ");
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const endAt = (place: Place) => ({ certainty: "stated", places: [place] }) as const;
  const from = base.span.from + 5 * 24 * HOUR;
  const movements = Array.from({ length: 2 * count }, (_, number): Movement => {
    const begin = from - DURATION + (number / count) * DURATION;
    return {
      ...sample,
      id: `G${number}`,
      contingent: pick(base.contingents).id,
      direction: "in",
      mode: "air",
      origin: endAt(pick(outside)),
      via: [],
      destination: endAt(pick(inside)),
      underway: { from: begin, to: begin + DURATION },
    };
  });
  return { mission: { ...base, movements }, from, to: from + DURATION };
}
