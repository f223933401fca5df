import { type Instant, MINUTE } from "./instant";
import { partWindows } from "./partOfDay";
import type { TimelineEvent } from "./timelineEvent";

/** A told event on its way to an instant: an anchor where the hour gives one, else the window it floats in. */
interface Wish {
  readonly anchor: Instant | null;
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * One instant for each event, in told order, strictly increasing, at least a minute apart. Stated hours
 * and hours of publication are kept; a part of the day gives its nominal hour, or room within the part
 * where the order leaves that hour no place; what has no hour is spread evenly between its neighbours
 * within its date. Where the order contradicts the hours the order wins (see `findStopProblems`).
 */
export function placeEvents(events: readonly TimelineEvent[]): Instant[] {
  const wishes = makeWishes(events);
  const latest = latestInstants(wishes);
  const placed: Instant[] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < wishes.length; ) {
    const wish = wishes[index] as Wish;
    if (wish.anchor !== null) {
      previous = Math.max(wish.anchor, previous + MINUTE);
      placed.push(previous);
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < wishes.length && isSameWindow(wish, wishes[end] as Wish)) end += 1;
    const from = Math.max(previous, wish.from);
    const room = Math.max(0, (latest[end - 1] as Instant) + MINUTE - from);
    const gaps = end - index + 1;
    for (let nth = 1; index < end; nth += 1, index += 1) {
      const even = Math.round((from + (room * nth) / gaps) / MINUTE) * MINUTE;
      previous = Math.max(even, previous + MINUTE);
      placed.push(previous);
    }
  }
  return placed;
}

function makeWishes(events: readonly TimelineEvent[]): Wish[] {
  let previous = Number.NEGATIVE_INFINITY;
  return events.map((event, index) => {
    const wish = makeWish(event, previous + MINUTE, nextHour(events, index));
    previous = wish.anchor ?? previous + MINUTE;
    return wish;
  });
}

function makeWish({ hour, when }: TimelineEvent, earliest: Instant, next: Instant): Wish {
  if (hour.basis === "unknown") {
    const from = Math.max(when.from, hour.notBefore ?? when.from);
    return { anchor: hour.notBefore && from >= earliest && from < next ? from : null, from, to: when.to };
  }
  if (hour.basis !== "part") return { anchor: hour.at, from: hour.at, to: hour.at };
  const windows = partWindows(hour.part, when);
  const fitting = windows.find(({ nominal }) => nominal >= earliest && nominal < next);
  const window = fitting ?? windows.find(({ to }) => to > earliest) ?? windows[0] ?? when;
  return { anchor: fitting?.nominal ?? null, from: window.from, to: window.to };
}

/** The next hour that a source states, after the event at `index`. */
function nextHour(events: readonly TimelineEvent[], index: number): Instant {
  for (const { hour } of events.slice(index + 1)) {
    if (hour.basis === "stated" || hour.basis === "publication") return hour.at;
  }
  return Number.POSITIVE_INFINITY;
}

/** The last instant at which each may stand and still leave room for those told after it. */
function latestInstants(wishes: readonly Wish[]): Instant[] {
  const latest: Instant[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let index = wishes.length - 1; index >= 0; index -= 1) {
    const { anchor, to } = wishes[index] as Wish;
    next = anchor ?? Math.min(to, next) - MINUTE;
    latest[index] = next;
  }
  return latest;
}

function isSameWindow(one: Wish, other: Wish): boolean {
  return other.anchor === null && other.from === one.from && other.to === one.to;
}
