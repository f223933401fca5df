import { ringsOf } from "./ringsOf.mjs";

/** Every ring is closed: its arcs follow one another, the last ends where the first begins, and it has an inside. */
export function checkRings(topology) {
  const problems = [];
  for (const { lines, where } of ringsOf(topology)) {
    const open = lines.findIndex((line, index) => !isSame(line.at(-1), lines[(index + 1) % lines.length][0]));
    if (open >= 0) {
      problems.push({
        where,
        why: `is open after arc ${open + 1} of ${lines.length}, at ${degrees(topology, lines[open].at(-1))}`,
      });
    } else if (lines.reduce((sum, line) => sum + line.length - 1, 0) < 3) {
      problems.push({ where, why: "has fewer than three sides" });
    }
  }
  return problems;
}

function isSame([x1, y1], [x2, y2]) {
  return x1 === x2 && y1 === y2;
}

function degrees({ transform: { scale, translate } }, [x, y]) {
  return `${(x * scale[0] + translate[0]).toFixed(3)}, ${(y * scale[1] + translate[1]).toFixed(3)}`;
}
