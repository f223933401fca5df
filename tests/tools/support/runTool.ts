import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface ToolRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly output: string;
}

/** Runs a script of the project, or of a package, inside a folder that has its own `node_modules`. */
export function runTool(folder: string, script: string, ...args: string[]): ToolRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, script), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { exitCode: status, stdout, output: stdout + stderr };
}
