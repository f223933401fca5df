/* Writes src/i18n/messages.ts after a change of locales/en.json: node src/i18n/build/writeMessageTypes.mjs */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const { module } = await runnerImport(at("./messageTypes.ts"), { configFile: false, logLevel: "error" });
const english = JSON.parse(await readFile(at("../locales/en.json"), "utf8"));
await writeFile(at("../messages.ts"), module.messageTypes(english));
