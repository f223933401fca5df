import { readdirSync, readFileSync } from "node:fs";

/** Linux counts CPU time in hundredths of a second. */
const TICKS_PER_SECOND = 100;
/** A process that lives shorter than this, or what one did since the last look before it ended, is not seen. */
const LOOK_EVERY_MS = 200;

/** The parent and the ticks of every process that is running, by its id. */
function readProcesses() {
  const processes = new Map();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const ticks = Number(fields[11]) + Number(fields[12]);
      processes.set(Number(name), { parent: Number(fields[1]), ticks });
    } catch {
      // It ended while it was being looked at.
    }
  }
  return processes;
}

function readBusyTicks() {
  const [, ...fields] = readFileSync("/proc/stat", "utf8").split("\n")[0].trim().split(/\s+/);
  // User, nice, system, idle, waiting for disks, two kinds of interrupts, taken by other machines.
  const [user, nice, system, , , hard, soft, stolen] = fields.map(Number);
  return user + nice + system + hard + soft + stolen;
}

/** The ticks that `root` and its children have used since they were last `seen`. */
export function countOwn(seen, processes, root) {
  let spent = 0;
  const isOwn = (id) => id === root || (processes.has(id) && isOwn(processes.get(id).parent));
  for (const [id, { ticks }] of processes) {
    if (!isOwn(id)) continue;
    spent += ticks - (seen.get(id) ?? 0);
    seen.set(id, ticks);
  }
  return spent;
}

/**
 * Watches what else the machine does from now on. The returned function ends it and tells how many cores were busy with
 * something else on average, or null where the machine does not tell. Browsers come and go meanwhile, and a process that
 * has ended is in no list: so the list is read again and again.
 */
export function watchForeignLoad() {
  try {
    const begun = performance.now();
    const busy = readBusyTicks();
    const seen = new Map();
    countOwn(seen, readProcesses(), process.pid);
    let own = 0;
    const look = () => {
      own += countOwn(seen, readProcesses(), process.pid);
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      look();
      const seconds = (performance.now() - begun) / 1000;
      return Math.max(0, (readBusyTicks() - busy - own) / TICKS_PER_SECOND / seconds);
    };
  } catch {
    return () => null;
  }
}
