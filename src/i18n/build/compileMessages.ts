import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/lib/compile-module.js";
import type { PluralCategory } from "../tables/languageTable.ts";
import { type Catalogue, readPlaceholders } from "./icu.ts";

const COMPILED_HEAD = "export default ";
const CATEGORIES: PluralCategory[] = ["one", "few", "many", "other"];

/** Names the formatter in every plain placeholder, so that numbers in it are grouped: `{n}` to `{n, text}`. */
function nameFormatters(message: string): string {
  const ends = readPlaceholders(message)
    .filter(({ use }) => use === "text")
    .map(({ end }) => end - 1)
    .sort((a, b) => b - a);
  return ends.reduce((text, end) => `${text.slice(0, end)}, text${text.slice(end)}`, message);
}

/** The plural rule is imported from the language's table; the compiler only needs a function of that name. */
function pluralRuleNamed(language: string) {
  const rule = (): PluralCategory => "other";
  Object.defineProperty(rule, "name", { value: language });
  return Object.assign(rule, { cardinals: CATEGORIES });
}

function checkMessages(catalogue: Catalogue, language: string): void {
  for (const [key, message] of Object.entries(catalogue)) {
    try {
      const bad = readPlaceholders(message).find(({ use }) => use === "forbidden");
      if (bad !== undefined) throw new Error(`{${bad.name}} asks for a format that is not ours`);
    } catch (error) {
      throw new Error(`${language}.json, ${key}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/**
 * Turns a catalogue of ICU messages into a module that exports the language's `table` and
 * `createMessages(runtime)`: one plain function a key. Nothing of the compiler is needed to run it,
 * nor any `eval`.
 */
export function compileMessages(catalogue: Catalogue, language: string, tablePath: string): string {
  checkMessages(catalogue, language);
  const compiler = new MessageFormat(pluralRuleNamed(language), {
    customFormatters: { text: { formatter: String, arg: "string", id: "text", module: "runtime" } },
  });
  const named = Object.entries(catalogue).map(([key, message]) => [key, nameFormatters(message)]);
  const compiled = compileModule(compiler, Object.fromEntries(named));
  const functions = compiled.slice(compiled.indexOf(COMPILED_HEAD) + COMPILED_HEAD.length);
  return [
    `import { ${language} as table } from ${JSON.stringify(tablePath)};`,
    `const ${language} = table.plural;`,
    "export { table };",
    `export const createMessages = ({ number, plural, select, text }) => (${functions});`,
    "",
  ].join("\n");
}
