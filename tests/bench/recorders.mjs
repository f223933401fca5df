/** Runs in the page before its first script: keeps what the browser tells only once. */
export function recordFromTheStart() {
  const record = { largestPaint: 0, layoutShift: 0, longTasks: [] };
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

  const nativeRequest = window.requestAnimationFrame.bind(window);
  const frames = { isOn: false, starts: [], scriptMs: [] };
  window.benchFrames = frames;
  window.requestAnimationFrame = (callback) =>
    nativeRequest((time) => {
      const begun = performance.now();
      try {
        callback(time);
      } finally {
        if (frames.isOn) frames.scriptMs.push([time, performance.now() - begun]);
      }
    });
  const tick = (time) => {
    if (!frames.isOn) return;
    frames.starts.push(time);
    nativeRequest(tick);
  };
  window.benchStartFrames = () => {
    Object.assign(frames, { isOn: true, starts: [], scriptMs: [] });
    nativeRequest(tick);
  };
  window.benchStopFrames = () => {
    frames.isOn = false;
    return { starts: frames.starts, scriptMs: frames.scriptMs };
  };
}

/** Runs in the page: what its loading cost, once it is ready and has come to rest. */
export function readLoading() {
  const markAt = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const readyAt = markAt("app:ready");
  const [navigation] = performance.getEntriesByType("navigation");
  const onPath = performance.getEntriesByType("resource").filter(({ startTime }) => startTime <= readyAt);
  const { largestPaint, layoutShift, longTasks } = window.benchRecord;
  const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
  const blocking = longTasks
    .filter(({ startTime, duration }) => startTime + duration > firstPaint)
    .reduce((sum, { duration }) => sum + duration - 50, 0);
  return {
    requests: onPath.length + 1,
    kilobytes: [navigation, ...onPath].reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    mapDrawn: markAt("app:map-drawn"),
    ready: readyAt,
    firstPaint,
    largestPaint,
    layoutShift,
    blocking,
    longTasksAfterReady: longTasks.filter(({ startTime }) => startTime > readyAt).length,
  };
}

/** Runs in the page: from an input event to the moment after the frame that shows it, for the next event. */
export function armInputToPaint() {
  window.benchPaint = new Promise((done) => {
    const onInput = ({ timeStamp }) => {
      document.removeEventListener("input", onInput, true);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    };
    document.addEventListener("input", onInput, true);
  });
}

/** Runs in the page: one pass of the slider from its beginning to its end, a position in each frame. */
export async function sweepSlider(slider, steps) {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const [min, max] = [Number(slider.min), Number(slider.max)];
  for (let step = 0; step <= steps; step += 1) {
    set.call(slider, String(min + ((max - min) * step) / steps));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((next) => requestAnimationFrame(next));
  }
  slider.dispatchEvent(new Event("change", { bubbles: true }));
}
