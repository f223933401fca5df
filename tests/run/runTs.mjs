// Runs a TypeScript file of the project on any Node that Vite supports: node tests/run/runTs.mjs FILE [ARGUMENT...]
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error("Say which file to run: node tests/run/runTs.mjs FILE [ARGUMENT...]");
  process.exit(2);
}
const file = resolve(entry);
process.argv = [process.argv[0], file, ...rest];
await runnerImport(file, { configFile: false, logLevel: "warn" });
