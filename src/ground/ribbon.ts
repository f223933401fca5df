import type { Ribbon } from "./lineStyle";
import { type Foot, footIn, lengthOf, type ScreenLine, segmentAt } from "./screenLine";

const foot: Foot = { x: 0, y: 0, dx: 0, dy: 0 };
/** The far side of the stroke being traced, to be gone back along. */
const back: number[] = [];

/**
 * Adds the ribbon between two distances along the line, widened by `extra` pixels on each side, to a path. Returns
 * whether any of it may be seen.
 */
export function traceRibbon(
  path: CanvasPath,
  line: ScreenLine,
  ribbon: Ribbon,
  begin: number,
  end: number,
  extra = 0,
): boolean {
  const from = Math.max(begin, line.visibleFrom);
  const to = Math.min(end, line.visibleTo);
  if (to <= from) return false;
  if (!ribbon.dash || extra > 0) {
    traceStroke(path, line, ribbon, from, to, extra);
  } else {
    let period = 0;
    for (let i = 0; i < ribbon.dash.length; i++) period += ribbon.dash[i] ?? 0;
    let distance = Math.floor(from / period) * period;
    for (let i = 0; distance < to; i++) {
      const length = ribbon.dash[i % ribbon.dash.length] ?? 1;
      const isStroke = i % 2 === 0;
      if (isStroke && distance + length > from) {
        traceStroke(path, line, ribbon, Math.max(from, distance), Math.min(to, distance + length), 0);
      }
      distance += length;
    }
  }
  return true;
}

function traceStroke(
  path: CanvasPath,
  line: ScreenLine,
  { start, end, shift }: Ribbon,
  from: number,
  to: number,
  extra: number,
): void {
  const { distances } = line;
  const length = lengthOf(line) || 1;
  const last = segmentAt(line, to);
  let segment = segmentAt(line, from);
  let distance = from;
  let size = 0;
  for (;;) {
    footIn(line, segment, distance, foot);
    const half = start + ((end - start) * distance) / length + extra;
    const x = foot.x - foot.dy * (shift + half);
    const y = foot.y + foot.dx * (shift + half);
    if (size === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
    back[size++] = foot.x - foot.dy * (shift - half);
    back[size++] = foot.y + foot.dx * (shift - half);
    if (distance === to) break;
    distance = segment < last ? (distances[++segment] ?? to) : to;
  }
  for (; size > 0; size -= 2) path.lineTo(back[size - 2] ?? 0, back[size - 1] ?? 0);
  path.closePath();
}
