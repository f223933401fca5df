import { readdirSync, readFileSync } from "node:fs";

/** Linux counts CPU time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

function ownTicks() {
  const processes = new Map();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      processes.set(Number(name), { parent: Number(fields[1]), ticks });
    } catch {
      // It ended while it was being looked at.
    }
  }
  const isOwn = (id) => id === process.pid || (processes.has(id) && isOwn(processes.get(id).parent));
  return [...processes].reduce((sum, [id, { ticks }]) => sum + (isOwn(id) ? ticks : 0), 0);
}

/** CPU time so far of the whole machine and of this process with its children, in seconds; null where none is told. */
export function readCpu() {
  try {
    const [, ...fields] = readFileSync("/proc/stat", "utf8").split("\n")[0].trim().split(/\s+/);
    // User, nice, system, idle, waiting for disks, two kinds of interrupts, taken by other machines.
    const [user, nice, system, , , hard, soft, stolen] = fields.map(Number);
    const busy = user + nice + system + hard + soft + stolen;
    return {
      at: performance.now() / 1000,
      busy: busy / TICKS_PER_SECOND,
      own: ownTicks() / TICKS_PER_SECOND,
    };
  } catch {
    return null;
  }
}

/** How many cores were busy with something else between two readings, on average; null where it is not told. */
export function foreignCores(before, after) {
  if (before === null || after === null) return null;
  const foreign = after.busy - before.busy - (after.own - before.own);
  return Math.max(0, foreign / (after.at - before.at));
}
