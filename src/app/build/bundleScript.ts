import { build, type PluginOption } from "vite";

interface ScriptOptions {
  readonly input: string;
  /** Browsers that it has to run in. */
  readonly target: string | readonly string[];
  readonly plugins?: PluginOption[];
}

/** A module and all it imports as one classic script, to stand in a page. Throws where it could not stand there as it is. */
export async function bundleScript({ input, target, plugins = [] }: ScriptOptions): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins,
    build: {
      write: false,
      modulePreload: false,
      target: typeof target === "string" ? target : [...target],
      rolldownOptions: { input, output: { format: "iife", comments: false } },
    },
  });
  const [result] = [output].flat();
  if (!result || !("output" in result)) throw new Error(`${input} was not built.`);
  return asInline(result.output[0].code.trim());
}

/** The text of a script or a style as it may stand in a page; throws where the page's parser would misread it. */
export function asInline(text: string): string {
  const bad = /<!--|<\/(?:script|style)/i.exec(text)?.[0];
  if (bad !== undefined) throw new Error(`What stands in the page has “${bad}” in it.`);
  return text;
}
