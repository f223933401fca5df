// Weighs the build against its budgets: node tests/run/size.mjs [FOLDER]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { BUDGETS } from "./budgets.mjs";

const COMPRESS = { gzip: (bytes) => gzipSync(bytes, { level: 9 }), brotli: brotliCompressSync };
const ALREADY_COMPRESSED = /\.woff2$/;

const dist = process.argv[2] ?? "dist";
const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8"));

/** Bytes of a file, or of a part of it, as a server sends them. */
function weigh(wanted, encoding) {
  const { file, cut } = typeof wanted === "string" ? { file: wanted } : wanted;
  const whole = readFileSync(join(dist, file));
  const bytes = cut ? Buffer.from(cut(whole.toString())) : whole;
  return ALREADY_COMPRESSED.test(file) ? bytes.length : COMPRESS[encoding](bytes).length;
}

const isThere = ({ file, cut }) => cut(readFileSync(join(dist, file), "utf8")) !== "";

for (const { name, encoding, limit, select } of BUDGETS) {
  const files = select(manifest);
  const isFound = files.length > 0 && files.every((file) => typeof file === "string" || isThere(file));
  const kilobytes = files.reduce((sum, file) => sum + weigh(file, encoding), 0) / 1000;
  const isKept = isFound && kilobytes <= limit;
  if (!isKept) process.exitCode = 1;
  const verdict = !isFound ? "no file matches" : isKept ? "" : "over";
  console.log(
    `${isKept ? "✓" : "✗"} ${kilobytes.toFixed(1).padStart(6)} of ${String(limit).padStart(3)} kB ${encoding.padEnd(6)}  ${name}  ${verdict}`,
  );
  if (!isKept || process.env.VERBOSE)
    for (const file of files) console.log(`      ${weigh(file, encoding)}  ${file.file ?? file}`);
}
