import type { Ribbon } from "./lineStyle";
import { type Foot, footAt, lengthOf, type ScreenLine, segmentAt } from "./screenLine";

const foot: Foot = { x: 0, y: 0, dx: 0, dy: 0 };

/** Fills the ribbon between two distances along the line, widened by `extra` pixels on each side. */
export function fillRibbon(
  context: CanvasRenderingContext2D,
  line: ScreenLine,
  ribbon: Ribbon,
  begin: number,
  end: number,
  extra = 0,
): void {
  const from = Math.max(begin, line.visibleFrom);
  const to = Math.min(end, line.visibleTo);
  if (to <= from) return;
  context.beginPath();
  if (!ribbon.dash || extra > 0) {
    traceStroke(context, line, ribbon, from, to, extra);
  } else {
    let period = 0;
    for (let i = 0; i < ribbon.dash.length; i++) period += ribbon.dash[i] ?? 0;
    let distance = Math.floor(from / period) * period;
    for (let i = 0; distance < to; i++) {
      const length = ribbon.dash[i % ribbon.dash.length] ?? 1;
      const isStroke = i % 2 === 0;
      if (isStroke && distance + length > from) {
        traceStroke(context, line, ribbon, Math.max(from, distance), Math.min(to, distance + length), 0);
      }
      distance += length;
    }
  }
  context.fill();
}

function traceStroke(
  context: CanvasRenderingContext2D,
  line: ScreenLine,
  ribbon: Ribbon,
  from: number,
  to: number,
  extra: number,
): void {
  const first = segmentAt(line, from);
  const last = segmentAt(line, to);
  const { distances } = line;
  edge(context, line, ribbon, from, extra, 1, true);
  for (let i = first + 1; i <= last; i++) edge(context, line, ribbon, distances[i] ?? 0, extra, 1, false);
  edge(context, line, ribbon, to, extra, 1, false);
  edge(context, line, ribbon, to, extra, -1, false);
  for (let i = last; i > first; i--) edge(context, line, ribbon, distances[i] ?? 0, extra, -1, false);
  edge(context, line, ribbon, from, extra, -1, false);
  context.closePath();
}

function edge(
  context: CanvasRenderingContext2D,
  line: ScreenLine,
  ribbon: Ribbon,
  distance: number,
  extra: number,
  side: 1 | -1,
  isFirst: boolean,
): void {
  footAt(line, distance, foot);
  const share = distance / (lengthOf(line) || 1);
  const half = ribbon.start + (ribbon.end - ribbon.start) * share + extra;
  const away = ribbon.shift + side * half;
  const x = foot.x - foot.dy * away;
  const y = foot.y + foot.dx * away;
  if (isFirst) context.moveTo(x, y);
  else context.lineTo(x, y);
}
