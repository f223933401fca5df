import { fileURLToPath } from "node:url";
import { type Plugin, type PluginOption, type Rolldown, runnerImport } from "vite";
import { asInline, bundleScript } from "./bundleScript.ts";
import { moveToPage, writeDrawnStyle, writePlainStyle } from "./pageStyles.ts";
import { rasterise } from "./rasterise.mjs";
import { writePage } from "./writePage.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the pages have besides the app, by where it comes from in the sources. */
const PAGE_STYLE = "src/app/build/drawn.css";
const PLAIN_STYLE = "src/app/build/plain.css";
const EARLY_SCRIPT = here("./early.ts");
const CORE_SCRIPT = here("../../core/start.ts");

const NO_STYLE = "\0no-style";

/** Components import their style sheets; where there is no page they mean nothing. */
const withoutStyles: Plugin = {
  name: "without-styles",
  enforce: "pre",
  resolveId: (source) => (source.endsWith(".css") ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? "" : null),
};

interface PagesOptions {
  /** What the sources of the app need to be loaded here, for a page in the language. */
  readonly plugins: (language: string) => PluginOption[];
  /** Address of the build on the web; null where it is not known. */
  readonly site: string | null;
}

type Bundle = Rolldown.OutputBundle;

/** The chunk that the page starts with. */
function entryOf(bundle: Bundle): Rolldown.OutputChunk {
  const entry = Object.values(bundle).find((it) => it.type === "chunk" && it.isEntry);
  if (entry?.type !== "chunk") throw new Error("There is no app to write the pages for.");
  return entry;
}

/** Takes the app's first sheets out of the bundle, before Vite links them: they stand in the page. */
function takeStyle(bundle: Bundle): string {
  const { viteMetadata } = entryOf(bundle);
  const files = [...(viteMetadata?.importedCss ?? [])];
  const texts = files.map((file) => {
    const asset = bundle[file];
    if (asset?.type !== "asset") throw new Error(`The style ${file} is not in the bundle.`);
    delete bundle[file];
    return String(asset.source).trim();
  });
  viteMetadata?.importedCss.clear();
  return texts.join("");
}

/** The files that the entry asks for first, one after the other; on a slow line the early script asks for them together. */
function firstModules(bundle: Bundle): string[] {
  const entry = entryOf(bundle);
  const found = new Set<string>();
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== "chunk" || chunk === entry || found.has(file)) return;
    found.add(file);
    chunk.imports.forEach(visit);
  };
  for (const file of [...entry.imports, ...entry.dynamicImports]) visit(file);
  return [...found];
}

/**
 * Writes one page per language around the built app: what the app shows first with its style and the core that plays
 * it, the story as a document, and what previews and search engines read.
 */
export function pages({ plugins, site }: PagesOptions): Plugin[] {
  let target: string | readonly string[] = [];
  let rendered: Awaited<ReturnType<typeof render>> = [];
  let early = "";
  let cores: readonly string[] = [];
  let plain = "";
  let style = "";

  async function render() {
    const { module } = await runnerImport<typeof import("./renderPages.ts")>(here("./renderPages.ts"), {
      configFile: false,
      logLevel: "error",
      plugins: [...plugins("en"), withoutStyles],
    });
    return module.pages;
  }

  const takesStyle: Plugin = {
    name: "page-style",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "pre",
      handler(_, bundle) {
        style = takeStyle(bundle);
      },
    },
  };

  const writesPages: Plugin = {
    name: "pages",
    apply: "build",
    enforce: "post",

    configResolved({ build }) {
      target = build.target || "es2022";
    },

    async buildStart() {
      rendered = await render();
      plain = this.emitFile({
        type: "asset",
        name: "plain.css",
        originalFileName: PLAIN_STYLE,
        source: await writePlainStyle(),
      });
      early = await bundleScript({ input: EARLY_SCRIPT, target });
      cores = await Promise.all(
        rendered.map(({ tag }) => bundleScript({ input: CORE_SCRIPT, target, plugins: plugins(tag) })),
      );
      for (const { picture } of rendered) {
        this.emitFile({ type: "asset", fileName: picture.name, source: await rasterise(picture.svg) });
      }
    },

    async generateBundle(_, bundle) {
      const template = bundle["index.html"];
      if (template?.type !== "asset") throw new Error("There is no index.html to write the pages from.");
      const written = String(template.source);
      for (const [index, page] of rendered.entries()) {
        const css = asInline(style + (await writeDrawnStyle(page.labelRules)));
        const own = this.emitFile({
          type: "asset",
          name: `page-${page.tag}.css`,
          originalFileName: `${PAGE_STYLE}?${page.tag}`,
          source: css,
        });
        const source = writePage(written, {
          page,
          head: page.head(site),
          dataset: page.dataset(site),
          inline: { early, core: cores[index] ?? "", styleFor: (root) => moveToPage(css, root) },
          files: {
            entry: entryOf(bundle).fileName,
            style: this.getFileName(own),
            plain: this.getFileName(plain),
            modules: firstModules(bundle),
            all: Object.keys(bundle),
          },
        });
        if (page.folder === "") template.source = source;
        else this.emitFile({ type: "asset", fileName: `${page.folder}index.html`, source });
      }
    },
  };
  return [takesStyle, writesPages];
}
