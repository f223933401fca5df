import { writeFileSync } from "node:fs";
import { makeLevels } from "./recipe/makeLevels.mjs";
import { measure } from "./recipe/measure.mjs";

for (const { level, text } of await makeLevels()) {
  writeFileSync(new URL(level.file, import.meta.url), text);
  const { raw, gzip, brotli } = measure(text);
  console.log(`geo/${level.file}: ${raw} bytes, gzip ${gzip}, brotli ${brotli} of ${level.budget}`);
}
