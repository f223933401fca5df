// Runs every check in turn, whatever the ones before it said: node tests/run/test.mjs [PART OF A STEP'S NAME...]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countReport } from "./countReport.mjs";
import { STEPS } from "./steps.mjs";

const LONGEST_STEP_MS = 10 * 60_000;

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

function run(args, env) {
  return new Promise((done) => {
    const output = [];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LONGEST_STEP_MS,
      killSignal: "SIGKILL",
    });
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.once("error", (error) => done({ exitCode: 1, output: String(error) }));
    child.once("close", (code, signal) =>
      done({
        exitCode: code ?? 1,
        output: Buffer.concat(output).toString() + (signal ? `\nEnded by ${signal}.\n` : ""),
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

async function runStep({ args, env, reports, needs }, index) {
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
  const path = join(scratch, `${index}.json`);
  const reporting = ["--reporter=dot", "--reporter=json", `--outputFile.json=${path}`, "--allowOnly=false"];
  const result = await run([...args, ...reporting], env);
  return { ...result, count: countReport(readReport(path), result.exitCode) };
}

for (const [index, step] of steps.entries()) {
  const begun = performance.now();
  const { output, count } = await runStep(step, index);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
  const tests = step.reports
    ? `  ${count.passed} passed${count.failed ? `, ${count.failed} failed` : ""}`
    : "";
  console.log(`${count.failed ? "✗" : "✓"} ${seconds} s  ${step.name}${tests}`);
  if (count.failed) {
    failedSteps.add(step.name);
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
