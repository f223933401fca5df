/** The category that holds a report on each frame of a compositor, and little else. */
const CATEGORY = "disabled-by-default-devtools.timeline.frame";

const STATES_SHOWN = ["STATE_PRESENTED_ALL", "STATE_PRESENTED_PARTIAL"];

/**
 * Frames per second from the compositor's trace, of those that began from `from` to `to` seconds after the first. A
 * frame is shown when at least a part of it came to the screen, partial when that part came without the main thread's,
 * dropped when something was to be shown and never was.
 */
export function countFrames(events, { from, to }) {
  const renderers = new Set(
    events
      .filter(({ name, args }) => name === "process_name" && args.name === "Renderer")
      .map(({ pid }) => pid),
  );
  const reports = events.filter(
    ({ name, ph, pid }) => name === "PipelineReporter" && ph === "b" && renderers.has(pid),
  );
  const first = Math.min(...reports.map(({ ts }) => ts));
  const frames = new Map();
  for (const { pid, ts, args } of reports) {
    const second = (ts - first) / 1e6;
    if (second < from || second >= to) continue;
    const { layer_tree_host_id, frame_source, frame_sequence, state } = args.frame_reporter;
    const frame = [pid, layer_tree_host_id, frame_source, frame_sequence].join(" ");
    frames.set(frame, [...(frames.get(frame) ?? []), state]);
  }
  const all = [...frames.values()];
  const isShown = (states) => states.some((state) => STATES_SHOWN.includes(state));
  const perSecond = (isCounted) => all.filter(isCounted).length / (to - from);
  return {
    shown: perSecond(isShown),
    partial: perSecond((states) => states.includes("STATE_PRESENTED_PARTIAL")),
    dropped: perSecond((states) => !isShown(states) && states.includes("STATE_DROPPED")),
  };
}

export const startFrameTrace = (browser, page) => browser.startTracing(page, { categories: [CATEGORY] });

export async function stopFrameTrace(browser) {
  return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
}
