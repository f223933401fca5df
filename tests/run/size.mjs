// Weighs the build against its budgets: node tests/run/size.mjs [FOLDER]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { BUDGETS } from "./budgets.mjs";

const COMPRESS = { gzip: (bytes) => gzipSync(bytes, { level: 9 }), brotli: brotliCompressSync };
const ALREADY_COMPRESSED = /\.woff2$/;

const dist = process.argv[2] ?? "dist";
const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8"));

function weigh(file, encoding) {
  const bytes = readFileSync(join(dist, file));
  return ALREADY_COMPRESSED.test(file) ? bytes.length : COMPRESS[encoding](bytes).length;
}

for (const { name, encoding, limit, select } of BUDGETS) {
  const files = select(manifest);
  const kilobytes = files.reduce((sum, file) => sum + weigh(file, encoding), 0) / 1000;
  const isKept = files.length > 0 && kilobytes <= limit;
  if (!isKept) process.exitCode = 1;
  const verdict = files.length === 0 ? "no file matches" : isKept ? "" : "over";
  console.log(
    `${isKept ? "✓" : "✗"} ${kilobytes.toFixed(1).padStart(6)} of ${String(limit).padStart(3)} kB ${encoding.padEnd(6)}  ${name}  ${verdict}`,
  );
  if (!isKept || process.env.VERBOSE)
    for (const file of files) console.log(`      ${weigh(file, encoding)}  ${file}`);
}
