/** A line on the grid: x and y in turn, whole grid steps. */
export type GridLine = readonly number[];

/**
 * SVG path data of lines given in whole grid steps, written relative so that it compresses well, each line from where
 * the one before began or, open, ended. Repeated and straight-through points are left out. Lines with fewer than two
 * points left, and closed ones with fewer than three, are dropped.
 */
export function writePathData(lines: readonly GridLine[], closed: boolean): string {
  let data = "";
  let [x, y] = [0, 0];
  for (const line of lines) {
    const points = thin(line, closed);
    if (points.length < (closed ? 6 : 4)) continue;
    const [startX = 0, startY = 0] = points;
    for (let i = 0; i < points.length; i += 2) {
      const nextX = points[i] ?? x;
      const nextY = points[i + 1] ?? y;
      data += `${i === 0 ? "m" : " "}${nextX - x} ${nextY - y}`;
      x = nextX;
      y = nextY;
    }
    if (!closed) continue;
    data += "z";
    x = startX;
    y = startY;
  }
  return data.replace(/ -/g, "-");
}

function thin(line: GridLine, closed: boolean): number[] {
  const kept: number[] = [];
  for (let i = 0; i < line.length; i += 2) {
    const x = line[i] ?? 0;
    const y = line[i + 1] ?? 0;
    const n = kept.length;
    if (n >= 2 && kept[n - 2] === x && kept[n - 1] === y) continue;
    if (n >= 4 && isStraight(kept[n - 4], kept[n - 3], kept[n - 2], kept[n - 1], x, y)) kept.length = n - 2;
    kept.push(x, y);
  }
  const n = kept.length;
  if (closed && n >= 4 && kept[0] === kept[n - 2] && kept[1] === kept[n - 1]) kept.length = n - 2;
  return kept;
}

function isStraight(ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0): boolean {
  const isSameLine = (bx - ax) * (cy - by) === (by - ay) * (cx - bx);
  return isSameLine && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) > 0;
}
