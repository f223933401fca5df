import { type Catalogue, type Placeholder, readPlaceholders } from "./icu.ts";

const LINE_WIDTH = 110;

const HEAD = `// Written by src/i18n/build/writeMessageTypes.mjs from locales/en.json; change that, not this.
// biome-ignore-all lint/style/noExcessiveLinesPerFile: one line a message.

/** What a plain placeholder takes. Numbers are grouped by the language's table; a year goes in as text. */
export type Value = string | number;

`;

function typeOf({ use, branches, isOpen }: Placeholder): string {
  if (use === "plural") return "number";
  if (use === "text") return "Value";
  return isOpen
    ? "string"
    : branches
        .filter((branch) => branch !== "other")
        .map((branch) => JSON.stringify(branch))
        .join(" | ");
}

/** A placeholder's type is the narrowest of its uses: one that is counted somewhere is a number everywhere. */
function parametersOf(message: string): string[] {
  const types = new Map<string, string>();
  for (const placeholder of readPlaceholders(message)) {
    const known = types.get(placeholder.name);
    if (known === undefined || known === "Value") types.set(placeholder.name, typeOf(placeholder));
  }
  return [...types].map(([name, type]) => `${name}: ${type}`);
}

/** One property, broken over several lines where the formatter would break it. */
function propertyOf(key: string, message: string): string {
  const parameters = parametersOf(message);
  const list = parameters.length === 0 ? "" : `p: { ${parameters.join("; ")} }`;
  const line = `  readonly ${key}: (${list}) => string;`;
  if (line.length <= LINE_WIDTH) return line;
  return [
    `  readonly ${key}: (p: {`,
    ...parameters.map((parameter) => `    ${parameter};`),
    "  }) => string;",
  ].join("\n");
}

/** The TypeScript interface that every language's compiled messages fulfil. */
export function messageTypes(english: Catalogue): string {
  const lines = Object.entries(english).map(([key, message]) => propertyOf(key, message));
  return `${HEAD}export interface Messages {\n${lines.join("\n")}\n}\n`;
}
