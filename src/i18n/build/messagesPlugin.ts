import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";
import { CORE_MESSAGES } from "../coreMessages.ts";
import { compileMessages } from "./compileMessages.ts";
import type { Catalogue } from "./icu.ts";

const QUERY = "?messages";
const PREFIX = "\0messages:";
const CORE_WORDS = "virtual:core-words";
const CORE_PREFIX = "\0core-words:";

const LOCALES = normalizePath(fileURLToPath(new URL("../locales/", import.meta.url)));

/** The messages that the core of a page needs, in the order in which it lists them; throws where one is missing. */
function coreOf(catalogue: Catalogue, language: string): Catalogue {
  const kept = CORE_MESSAGES.map((key) => {
    const message = catalogue[key];
    if (message === undefined) throw new Error(`${language}.json has no message "${key}".`);
    return [key, message] as const;
  });
  return Object.fromEntries(kept);
}

interface MessagesOptions {
  /** The language of the page whose core is built. */
  readonly language?: string;
}

/**
 * Compiles `import { createMessages, table } from "./locales/ru.json?messages"`. The table of a language
 * is `tables/ru.ts` beside the folder of catalogues. `virtual:core-words` is the same for the page's language with
 * the few messages of its core.
 */
export function messages({ language: pageLanguage = "en" }: MessagesOptions = {}): Plugin {
  return {
    name: "messages",
    enforce: "pre",

    async resolveId(source, importer) {
      if (source === CORE_WORDS) return `${CORE_PREFIX}${LOCALES}${pageLanguage}`;
      if (!source.endsWith(QUERY)) return null;
      const file = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
      // Without its ending, or the JSON plugin would take the compiled module for data.
      return file === null ? null : PREFIX + file.id.replace(/\.json$/, "");
    },

    async load(id) {
      const prefix = [PREFIX, CORE_PREFIX].find((it) => id.startsWith(it));
      if (prefix === undefined) return null;
      const file = `${id.slice(prefix.length)}.json`;
      this.addWatchFile(file);
      const language = basename(file, ".json");
      const home = normalizePath(join(dirname(file), ".."));
      const catalogue: Catalogue = JSON.parse(await readFile(file, "utf8"));
      const wanted = prefix === PREFIX ? catalogue : coreOf(catalogue, language);
      return compileMessages(wanted, language, `${home}/tables/${language}.ts`);
    },

    hotUpdate({ file, modules }) {
      if (!file.endsWith(".json")) return;
      const compiled = [PREFIX, CORE_PREFIX]
        .map((prefix) => this.environment.moduleGraph.getModuleById(prefix + file.replace(/\.json$/, "")))
        .filter((module) => module !== undefined);
      return compiled.length === 0 ? undefined : [...modules, ...compiled];
    },
  };
}
