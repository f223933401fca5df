import type { Cast } from "./cast";
import type { RouteLines } from "./routeLines";
import { distanceTo } from "./screenLine";

const PICK_DISTANCE = 12;

/**
 * Finds the route within twelve pixels of a point of the box, its head before its line, the uppermost of those equally
 * near; -1 where there is none.
 */
export function createPicking(cast: Cast, lines: RouteLines): (x: number, y: number) => number {
  const lengths = new Float64Array(lines.distinct.length);
  const measuredIn = new Uint32Array(lines.distinct.length);
  let picks = 0;

  function nearestHead(x: number, y: number): number {
    const { count, routes, headX, headY } = cast;
    let best = PICK_DISTANCE * PICK_DISTANCE;
    let found = -1;
    for (let i = 0; i < count; i++) {
      const dx = (headX[i] as number) - x;
      const dy = (headY[i] as number) - y;
      const away = dx * dx + dy * dy;
      if (away > best) continue;
      best = away;
      found = routes[i] as number;
    }
    return found;
  }

  function nearestLine(x: number, y: number): number {
    const { count, routes } = cast;
    let best = PICK_DISTANCE;
    let found = -1;
    picks++;
    for (let i = 0; i < count; i++) {
      const line = lines.lineOf[routes[i] as number] as number;
      if (measuredIn[line] !== picks) lengths[line] = distanceTo(lines.at(line), x, y);
      measuredIn[line] = picks;
      const away = lengths[line] as number;
      if (away > best) continue;
      best = away;
      found = routes[i] as number;
    }
    return found;
  }

  return (x, y) => {
    const head = nearestHead(x, y);
    return head >= 0 ? head : nearestLine(x, y);
  };
}
