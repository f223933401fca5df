import type { AxisPiece } from "./axis";
import { DAY, type Instant } from "./instant";
import { piecewise } from "./piecewise";
import type { Stop } from "./stops";
import type { Timeline } from "./timeline";

/** How the story goes by at speed 1: seconds of playing against instants. Monotone, clamped at both ends. */
export interface Tempo {
  /** Seconds from the start of the timeline to its end. */
  readonly duration: number;
  instantAt(seconds: number): Instant;
  /** Where playing goes on from an instant: for one at which it rests, the end of the rest. */
  secondsAt(at: Instant): number;
  /** When an instant is reached: for one at which it rests, the beginning of the rest. */
  arrivalAt(at: Instant): number;
  /** Seconds to stay at a stop when playing jumps from stop to stop. */
  dwellAt(at: Instant): number;
}

type HeadlineLength = (eventId: string) => number;

const SECONDS_PER_DAY = 2.5;
const BACKGROUND_SECONDS = 12;
const AFTERWARDS_SECONDS = 4;
const BREAK_SECONDS = 0.6;
const SECONDS_PER_CHARACTER = 0.06;
const SHORTEST_REST = 0.8;
const SHORTEST_DWELL = 1;

/**
 * The tempo of a timeline. With `headlineLength` (characters of an event's headline) it rests at every event, at least
 * 0.8 s and until the headline has been there for 60 ms per character before the next event; with null it
 * never rests. Crossing a break of the axis takes 0.6 s.
 */
export function createTempo(timeline: Timeline, headlineLength: HeadlineLength | null): Tempo {
  const readingSeconds = ({ eventId }: Stop) =>
    (eventId === null || headlineLength === null ? 0 : headlineLength(eventId)) * SECONDS_PER_CHARACTER;
  const moving = createMovingSeconds(timeline);
  const rests = new Map<Instant, number>();
  const dwells = new Map<Instant, number>();
  timeline.eventStops.forEach((stop, index) => {
    const next = timeline.eventStops[index + 1]?.at ?? timeline.end;
    const reading = readingSeconds(stop);
    const onTheWay = moving(next) - moving(stop.at);
    if (headlineLength) rests.set(stop.at, Math.max(SHORTEST_REST, reading - onTheWay));
    dwells.set(stop.at, Math.max(SHORTEST_DWELL, reading));
  });
  for (const edge of breakInstants(timeline)) rests.set(edge, (rests.get(edge) ?? 0) + BREAK_SECONDS);

  const seconds: number[] = [];
  const instants: Instant[] = [];
  const arrivals = new Map<Instant, number>();
  let rested = 0;
  for (const at of knotInstants(timeline)) {
    seconds.push(moving(at) + rested);
    instants.push(at);
    const rest = rests.get(at);
    if (rest === undefined) continue;
    arrivals.set(at, moving(at) + rested);
    rested += rest;
    seconds.push(moving(at) + rested);
    instants.push(at);
  }
  return {
    duration: seconds.at(-1) ?? 0,
    instantAt: (second) => Math.round(piecewise(seconds, instants, second)),
    secondsAt: (at) => piecewise(instants, seconds, at),
    arrivalAt: (at) => arrivals.get(at) ?? piecewise(instants, seconds, at),
    dwellAt: (at) => dwells.get(at) ?? SHORTEST_DWELL,
  };
}

/** The two tempos between which a playhead switches, each made when it is first asked for, which is when something plays. */
export interface Tempos {
  resting(): Tempo;
  gliding(): Tempo;
}

export function createTempos(timeline: Timeline, headlineLength: HeadlineLength): Tempos {
  const lazy = (length: HeadlineLength | null) => {
    let tempo: Tempo | undefined;
    return () => (tempo ??= createTempo(timeline, length));
  };
  return { resting: lazy(headlineLength), gliding: lazy(null) };
}

/** Seconds of mere moving from the start: as even along the full axis, within each piece, as the thumb goes. */
function createMovingSeconds({ axes, days }: Timeline): (at: Instant) => number {
  const lengths: Record<AxisPiece["id"], number> = {
    background: BACKGROUND_SECONDS,
    days: ((days.to - days.from) / DAY) * SECONDS_PER_DAY,
    afterwards: AFTERWARDS_SECONDS,
  };
  return (at) => {
    let passed = 0;
    for (const { id, from, to, start, end } of axes.full.pieces) {
      if (at <= from) break;
      passed += at >= to ? lengths[id] : (lengths[id] * (axes.full.position(at) - start)) / (end - start);
    }
    return passed;
  };
}

function breakInstants(timeline: Timeline): Instant[] {
  return timeline.axes.full.pieces.slice(1).map(({ from }) => from);
}

function knotInstants(timeline: Timeline): Instant[] {
  const { start, end, eventStops } = timeline;
  const inside = eventStops.map(({ at }) => at).filter((at) => at > start && at < end);
  return [...new Set([start, ...inside, ...breakInstants(timeline), end])].sort((one, other) => one - other);
}
