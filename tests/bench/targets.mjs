/** What ours is compared with: the best of all peers, the best of those with a map, or one page by its id. */
const BEST_PEER = "bestPeer";
const BEST_MAP_PEER = "bestMapPeer";

/** A ratio to a page (`against`), or without one an absolute bound; `atLeast` turns it round. */
const target = (id, what, from, limit, more = {}) => ({
  id,
  what,
  from,
  limit,
  against: null,
  digits: 0,
  ...more,
});

const inBothPaces = (id, what, field, limits, more) =>
  limits.map((limit, index) => {
    const pace = ["1", "4"][index];
    return target(id, `${what}, CPU ×${pace}`, `play${pace}.${field}`, limit, more);
  });

export const TARGETS = [
  target("L1", "map drawn, slow, ms", "slow.mapDrawn", 0.45, { against: BEST_PEER }),
  target("L2", "control usable, slow, ms", "slow.usable", 0.45, { against: BEST_PEER }),
  target("L3", "first contentful paint, slow, ms", "slow.firstPaint", 0.6, { against: BEST_MAP_PEER }),
  target("L3", "largest contentful paint, slow, ms", "slow.largestPaint", 0.4, { against: BEST_MAP_PEER }),
  target("L4", "map drawn, unthrottled, ms", "unthrottled.mapDrawn", 0.8, { against: BEST_PEER }),
  target("L4", "control usable, unthrottled, ms", "unthrottled.usable", 0.8, { against: BEST_PEER }),
  target("L5", "HTML, kB brotli", "slow.html", 10, { digits: 1 }),
  target("L5", "whole page, kB brotli", "slow.kilobytes", 110, { digits: 1 }),
  target("L5", "whole page, kB brotli", "slow.kilobytes", 0.85, { against: "floor", digits: 1 }),
  target("L6", "requests before the control works", "slow.requestsToUsable", 1),
  target("L6", "requests in all", "slow.requests", 3),
  target("L7", "total blocking time, slow, ms", "slow.blocking", 0.6, { against: "floor" }),
  target("L7", "longest task, unthrottled, ms", "unthrottled.longestTask", 50),
  target("L8", "layout shift, slow", "slow.layoutShift", 0, { digits: 4 }),
  ...inBothPaces("P1", "frames shown a second", "shown", [59.5, 59.5], { atLeast: true, digits: 1 }),
  ...inBothPaces("P1", "frames dropped a second", "dropped", [0, 0], { digits: 1 }),
  ...inBothPaces("P2", "script, ms/s", "script", [0.5, 0.5], { against: "leafletTimeline" }),
  ...inBothPaces("P3", "style and layout, ms/s", "styleAndLayout", [0.4, 0.4], {
    against: "leafletTimeline",
  }),
  ...inBothPaces("P4", "main-thread tasks, ms/s", "task", [0.8, 0.55], { against: "leafletTimeline" }),
  ...inBothPaces("P5", "scrub p95, ms", "scrubP95", [1.05, 0.9], { against: BEST_PEER, digits: 1 }),
  target("M1", "leak, bytes a loop", "leak.bytesPerLoop", 100),
  target("M1", "leak, bytes a loop", "leak.bytesPerLoop", 0.4, { against: BEST_PEER }),
  target("M1", "nodes grown", "leak.nodesGrown", 0),
  target("M1", "listeners grown", "leak.listenersGrown", 0),
  target("M2", "heap after load, MB", "unthrottled.heap", 0.75, { against: BEST_MAP_PEER, digits: 2 }),
  target("S3", "main-thread ms per frame, CPU ×1", "play1.taskPerFrame", 5, { digits: 2 }),
];

/** The value of `section.field` in the medians of a page; undefined where it was not measured. */
export function measured(medians, from) {
  const [section, field] = from.split(".");
  const value = medians?.[section]?.[field];
  return Number.isFinite(value) ? value : undefined;
}

function referenceOf({ against, from }, pages, medians) {
  const isCandidate = ({ id, role, drawsCountries }) =>
    against === id ||
    (role === "peer" && (against === BEST_PEER || (against === BEST_MAP_PEER && drawsCountries)));
  const candidates = pages
    .filter(isCandidate)
    .map(({ id, name }) => ({ name, value: measured(medians[id], from) }))
    .filter(({ value }) => value !== undefined);
  return candidates.sort((one, other) => one.value - other.value)[0] ?? null;
}

/**
 * A target with what was measured: our value, the page it is compared with, their ratio (null without a page or
 * where that has nothing to divide by), and whether it is met (null where a value is missing).
 */
export function judge(aim, pages, medians) {
  const ours = measured(medians[pages.find(({ role }) => role === "ours").id], aim.from);
  if (aim.against === null) {
    const isWithin = aim.atLeast ? ours >= aim.limit : ours <= aim.limit;
    return { ...aim, ours, reference: null, ratio: null, isMet: ours === undefined ? null : isWithin };
  }
  const reference = referenceOf(aim, pages, medians);
  if (ours === undefined || reference === null) return { ...aim, ours, reference, ratio: null, isMet: null };
  const ratio = reference.value > 0 ? ours / reference.value : null;
  return { ...aim, ours, reference, ratio, isMet: ours <= aim.limit * reference.value };
}
