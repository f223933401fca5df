import type { Instant } from "../timeline/instant";
import { countPast } from "./countPast";

/** Between two stored sets lie at least so many turns, however few are under way. */
const FEWEST_TURNS = 32;

/**
 * Numbers of the movements that are under way at an instant, half-open from `from` to `to`, in no order; of `numbers`
 * alone. Takes O(log n + k) for k under way among n, whichever way time goes: the set is stored after so many turns
 * as it then has members, which takes O(n) in all, and is followed from there. From one turn to the next it is the
 * same array.
 */
export function createUnderway(
  numbers: Uint32Array,
  from: Float64Array,
  to: Float64Array,
): (at: Instant) => Uint32Array {
  const moving = numbers.filter((number) => at(from, number) < at(to, number));
  /** Setting out is written as the number, arriving as its complement. */
  const turns = new Int32Array(2 * moving.length);
  turns.set(moving);
  turns.set(
    moving.map((number) => ~number),
    moving.length,
  );
  const instantOf = (turn: number) => (turn < 0 ? at(to, ~turn) : at(from, turn));
  turns.sort((one, other) => instantOf(one) - instantOf(other));
  const instants = Float64Array.from(turns, instantOf);

  const members = new Uint32Array(moving.length);
  const places = new Uint32Array(from.length);
  let size = 0;

  function put(number: number): void {
    places[number] = size;
    members[size++] = number;
  }

  function take(turn: number): void {
    if (turn >= 0) {
      put(turn);
      return;
    }
    const place = at(places, ~turn);
    const last = at(members, --size);
    members[place] = last;
    places[last] = place;
  }

  const stored = [new Uint32Array()];
  const storedAfter = [0];
  for (let i = 0, since = 1; i < turns.length; i++, since++) {
    take(at(turns, i));
    if (since < Math.max(FEWEST_TURNS, size)) continue;
    stored.push(members.slice(0, size));
    storedAfter.push(i + 1);
    since = 0;
  }
  const storedBy = Float64Array.from(storedAfter);

  let passed = 0;
  let underway = new Uint32Array();
  return (instant) => {
    const count = countPast(instants, instant);
    if (count === passed) return underway;
    const nearest = countPast(storedBy, count) - 1;
    size = 0;
    for (const number of stored[nearest] ?? []) put(number);
    for (let i = at(storedBy, nearest); i < count; i++) take(at(turns, i));
    passed = count;
    underway = members.slice(0, size);
    return underway;
  };
}

const at = (values: Float64Array | Uint32Array | Int32Array, index: number) => values[index] as number;
