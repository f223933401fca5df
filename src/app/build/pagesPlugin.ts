import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type PluginOption, runnerImport } from "vite";
import { rasterise } from "./rasterise.mjs";
import { writePage } from "./writePage.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const MAP_STYLES = ["ground", "labels", "marks"].map((name) => `../../map/${name}.css`);

/** What the pages load besides the app, by where it comes from in the sources. */
const DRAWN_STYLE = "src/app/build/drawn.css";
const PLAIN_STYLE = "src/app/build/plain.css";
const EARLY_SCRIPT = "src/app/build/early.ts";

const shorten = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1");

const readStyle = (path: string) => readFile(here(path), "utf8");

/** The style of the map drawn at build: the live map's own sheets, the label of a name under another class. */
async function writeDrawnStyle(rules: readonly string[]): Promise<string> {
  const map = await Promise.all(MAP_STYLES.map(readStyle));
  const own = await readStyle("./drawn.css");
  return shorten([...map, own, ...rules].join("\n").replaceAll(/\.map-label(?=[\s,{[])/g, ".ground-label"));
}

/** The style of the page without scripts, which also has to see by itself that the reader's system is dark. */
async function writePlainStyle(): Promise<string> {
  const tokens = await readStyle("../tokens.css");
  const dark = /:root\[data-look="dark"\] (\{[^}]*\})/.exec(tokens)?.[1] ?? "";
  return shorten(
    `${await readStyle("./plain.css")}@media screen and (prefers-color-scheme: dark) { :root ${dark} }`,
  );
}

/** The script that runs before the first paint: small, classic and by itself. */
async function writeEarlyScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: here("./early.ts"), output: { format: "iife" } },
    },
  });
  const [result] = [output].flat();
  if (!result || !("output" in result)) throw new Error("The early script was not built.");
  return result.output[0].code;
}

const NO_STYLE = "\0no-style";

/** Components import their style sheets; where there is no page they mean nothing. */
const withoutStyles: Plugin = {
  name: "without-styles",
  enforce: "pre",
  resolveId: (source) => (source.endsWith(".css") ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? "" : null),
};

interface PagesOptions {
  /** What the sources of the app need to be loaded here. */
  readonly plugins: () => PluginOption[];
  /** Address of the build on the web; null where it is not known. */
  readonly site: string | null;
}

/**
 * Writes one page per language around the built app: what the app shows first, the story as a document, and what
 * previews and search engines read.
 */
export function pages({ plugins, site }: PagesOptions): Plugin {
  const made = { drawn: "", plain: "", early: "" };

  async function render() {
    const { module } = await runnerImport<typeof import("./renderPages.ts")>(here("./renderPages.ts"), {
      configFile: false,
      logLevel: "error",
      plugins: [...plugins(), withoutStyles],
    });
    return module.pages;
  }
  let rendered: Awaited<ReturnType<typeof render>> = [];

  return {
    name: "pages",
    apply: "build",
    enforce: "post",

    async buildStart() {
      rendered = await render();
      const emit = (originalFileName: string, name: string, source: string) =>
        this.emitFile({ type: "asset", name, originalFileName, source });
      made.drawn = emit(
        DRAWN_STYLE,
        "drawn.css",
        await writeDrawnStyle(rendered.map((page) => page.labelRules)),
      );
      made.plain = emit(PLAIN_STYLE, "plain.css", await writePlainStyle());
      made.early = emit(EARLY_SCRIPT, "early.js", await writeEarlyScript());
      for (const { picture } of rendered) {
        this.emitFile({ type: "asset", fileName: picture.name, source: await rasterise(picture.svg) });
      }
    },

    async generateBundle(_, bundle) {
      const template = bundle["index.html"];
      if (template?.type !== "asset") throw new Error("There is no index.html to write the pages from.");
      const written = String(template.source);
      const files = {
        drawn: this.getFileName(made.drawn),
        plain: this.getFileName(made.plain),
        early: this.getFileName(made.early),
        all: Object.keys(bundle),
      };
      for (const page of rendered) {
        const source = writePage(written, { page, files, head: page.head(site) });
        if (page.folder === "") template.source = source;
        else this.emitFile({ type: "asset", fileName: `${page.folder}index.html`, source });
      }
    },
  };
}
