import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { compileMessages } from "./compileMessages.ts";

const QUERY = "?messages";
const PREFIX = "\0messages:";

/**
 * Compiles `import { createMessages, table } from "./locales/ru.json?messages"`. The table of a language
 * is `tables/ru.ts` beside the folder of catalogues.
 */
export function messages(): Plugin {
  return {
    name: "messages",
    enforce: "pre",

    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const file = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
      // Without its ending, or the JSON plugin would take the compiled module for data.
      return file === null ? null : PREFIX + file.id.replace(/\.json$/, "");
    },

    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const file = `${id.slice(PREFIX.length)}.json`;
      this.addWatchFile(file);
      const language = basename(file, ".json");
      const home = normalizePath(join(dirname(file), ".."));
      const catalogue = JSON.parse(await readFile(file, "utf8"));
      return compileMessages(catalogue, language, `${home}/tables/${language}.ts`);
    },

    hotUpdate({ file, modules }) {
      if (!file.endsWith(".json")) return;
      const compiled = this.environment.moduleGraph.getModuleById(PREFIX + file.replace(/\.json$/, ""));
      return compiled === undefined ? undefined : [...modules, compiled];
    },
  };
}
