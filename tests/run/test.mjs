// Runs every check, whatever the others said, and tells of them in their order: node tests/run/test.mjs [PART OF A STEP'S NAME...]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { countReport } from "./countReport.mjs";
import { runInLanes } from "./runInLanes.mjs";
import { STEPS } from "./steps.mjs";

/** A step that takes this long hangs. */
const LONGEST_STEP_MINUTES = 15;
const LAST_RESORT = "SIGKILL";
const LANES = Math.min(2, availableParallelism());

const wanted = process.argv.slice(2);
const steps =
  wanted.length === 0 ? STEPS : STEPS.filter(({ name }) => wanted.some((part) => name.includes(part)));
if (steps.length === 0) {
  console.error(`No step is named so. There are: ${STEPS.map(({ name }) => name).join("; ")}.`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), "phaseline-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = new Set();

function tellEnd(signal) {
  if (signal === null) return "";
  const why =
    signal === LAST_RESORT ? `, as every step is that takes over ${LONGEST_STEP_MINUTES} minutes` : "";
  return `\nThis step was ended by ${signal}${why}.\n`;
}

function run(args, env) {
  return new Promise((done) => {
    const output = [];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LONGEST_STEP_MINUTES * 60_000,
      killSignal: LAST_RESORT,
    });
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.once("error", (error) => done({ exitCode: 1, output: String(error) }));
    child.once("close", (code, signal) =>
      done({
        exitCode: code ?? 1,
        output: Buffer.concat(output).toString() + tellEnd(signal),
      }),
    );
  });
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

async function check({ name, args, env, reports, needs }) {
  if (failedSteps.has(needs)) {
    return { exitCode: 1, output: `Not run, for "${needs}" failed.\n`, count: countReport(null, 1) };
  }
  if (!reports) {
    const result = await run(args, env);
    return {
      ...result,
      count: { passed: Number(result.exitCode === 0), failed: Number(result.exitCode !== 0), skipped: 0 },
    };
  }
  const path = join(scratch, `${steps.findIndex((step) => step.name === name)}.json`);
  const reporting = ["--reporter=dot", "--reporter=json", `--outputFile.json=${path}`, "--allowOnly=false"];
  const result = await run([...args, ...reporting], env);
  return { ...result, count: countReport(readReport(path), result.exitCode) };
}

async function runStep(step) {
  const begun = performance.now();
  const { output, count } = await check(step);
  if (count.failed) failedSteps.add(step.name);
  return { output, count, seconds: (performance.now() - begun) / 1000 };
}

const results = runInLanes(steps, LANES, runStep);
for (const [index, step] of steps.entries()) {
  const { output, count, seconds } = await results[index];
  const tests = step.reports
    ? `  ${count.passed} passed${count.failed ? `, ${count.failed} failed` : ""}`
    : "";
  console.log(`${count.failed ? "✗" : "✓"} ${seconds.toFixed(1).padStart(6)} s  ${step.name}${tests}`);
  if (count.failed) {
    console.log(output.trimEnd().replace(/^/gm, "    "));
  }
  for (const key of Object.keys(total)) total[key] += count[key];
}

rmSync(scratch, { recursive: true, force: true });
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join("; ")}`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
