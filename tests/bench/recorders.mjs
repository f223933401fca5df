/**
 * Runs in the page before its first script: keeps what the browser tells only once, and looks in every frame whether
 * the map is drawn and its control answers. Both count from the moment after the frame that first shows them.
 */
export function recordFromTheStart({ shapes, shapesDrawn, control }) {
  const record = { mapDrawn: null, usable: null, largestPaint: 0, layoutShift: 0, longTasks: [] };
  window.benchRecord = record;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => {
    record.largestPaint = startTime;
  });
  watch("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) record.layoutShift += value;
  });
  watch("longtask", ({ startTime, duration }) => record.longTasks.push({ startTime, duration }));

  const hasBox = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const isDrawn = () => {
    const found = [...document.querySelectorAll(shapes)];
    return found.length >= shapesDrawn && found.filter(hasBox).length >= shapesDrawn;
  };
  const tests = { mapDrawn: isDrawn, usable: () => document.querySelector(control) !== null };
  const look = () => {
    const met = Object.keys(tests).filter((field) => record[field] === null && tests[field]());
    if (met.length > 0) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ timeStamp }) => {
        for (const field of met) record[field] ??= timeStamp;
      };
      port2.postMessage(null);
      for (const field of met) delete tests[field];
    }
    if (Object.keys(tests).length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: whether the map is drawn and its control answers. */
export const isUsable = () => window.benchRecord.mapDrawn !== null && window.benchRecord.usable !== null;

/** Runs in the page: what its loading cost, once it has come to rest. Milliseconds, and kB as sent. */
export function readLoading() {
  const { mapDrawn, usable, largestPaint, layoutShift, longTasks } = window.benchRecord;
  const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
  const sent = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const kilobytes = { html: 0, styles: 0, scripts: 0, data: 0, fonts: 0, others: 0 };
  const kinds = { css: "styles", js: "scripts", json: "data", woff2: "fonts", woff: "fonts", ttf: "fonts" };
  for (const { name, entryType, encodedBodySize } of sent) {
    const ending = new URL(name).pathname.split(".").pop();
    kilobytes[entryType === "navigation" ? "html" : (kinds[ending] ?? "others")] += encodedBodySize / 1000;
  }
  return {
    firstPaint,
    largestPaint,
    mapDrawn,
    usable,
    blocking: longTasks
      .filter(({ startTime, duration }) => startTime + duration > firstPaint)
      .reduce((sum, { duration }) => sum + duration - 50, 0),
    longTasks: longTasks.length,
    longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
    layoutShift,
    requests: sent.length,
    requestsToUsable: sent.filter(({ startTime }) => startTime <= usable).length,
    ...kilobytes,
    kilobytes: Object.values(kilobytes).reduce((sum, size) => sum + size, 0),
  };
}

/** Runs in the page: begins to keep the times of its frames, or gives them back. */
export function recordFrames() {
  const frames = { isOn: true, starts: [] };
  window.benchFrames = frames;
  requestAnimationFrame(function tick(time) {
    if (!frames.isOn) return;
    frames.starts.push(time);
    requestAnimationFrame(tick);
  });
}

export function readFrames() {
  window.benchFrames.isOn = false;
  return window.benchFrames.starts;
}

/** Runs in the page: keeps, for each move of the pointer, how long it took to the moment after the frame that shows it. */
export function recordMoves() {
  const moves = [];
  window.benchMoves = moves;
  const onMove = ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        moves.push(performance.now() - timeStamp);
        window.benchOnMove?.();
      };
      port2.postMessage(null);
    });
  };
  window.addEventListener("mousemove", onMove, true);
}

/** Runs in the page: waits until so many moves have been shown, at most two seconds. */
export async function untilMoved(count) {
  await new Promise((done) => {
    window.benchOnMove = () => window.benchMoves.length >= count && done();
    window.benchOnMove();
    setTimeout(done, 2000);
  });
  return window.benchMoves.length;
}

/** Runs in the page: `loops` passes over ten positions of the story, a frame for each. */
export async function loopOverPositions({ kind, selector, loops }) {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const ways = {
    range: (element, share) => {
      set.call(element, String(Number(element.min) + (Number(element.max) - Number(element.min)) * share));
      element.dispatchEvent(new Event("input", { bubbles: true }));
    },
    track: (element, share) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = { clientX: left + width * share, clientY: top + height / 2, bubbles: true };
      element.dispatchEvent(new MouseEvent("click", at));
    },
    items: (_, share) => {
      const items = document.querySelectorAll(selector);
      items[Math.round(share * (items.length - 1))].click();
    },
  };
  for (let position = 0; position < loops * 10; position += 1) {
    ways[kind](document.querySelector(selector), (position % 10) / 9);
    await new Promise((next) => requestAnimationFrame(next));
  }
}
