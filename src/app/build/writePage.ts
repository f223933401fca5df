import { policyFor } from "./policy.mjs";
import { scriptsOf } from "./scriptsOf.mjs";

interface PageParts {
  readonly page: {
    readonly tag: string;
    readonly folder: string;
    readonly app: string;
    readonly record: string;
    readonly recordName: string;
    readonly title: string;
    /** What the core has to know of the mission, as JSON. */
    readonly facts: string;
  };
  readonly head: string;
  /** What only search engines read. */
  readonly dataset: string;
  /** What stands in the page itself. */
  readonly inline: {
    readonly early: string;
    readonly core: string;
    /** The sheet with its addresses as from a page from which the root of the build is `root`. */
    styleFor(root: string): string;
  };
  /** Files of the build, by their path from its root. */
  readonly files: {
    readonly entry: string;
    /** The sheet once more, for where the policy of a host refuses the one in the page. */
    readonly style: string;
    readonly plain: string;
    /** The files that the entry asks for first; the early script asks for them together on a slow line. */
    readonly modules: readonly string[];
    readonly all: readonly string[];
  };
}

/** The script that a font file has the letters of: the one before the hash in its name. */
const FONT = /\d-(latin|cyrillic)-[\w-]{8}\.woff2$/;

/** Puts `text` in place of `mark`, which must be there; not by a pattern, which "$&" in the text would corrupt. */
function replace(html: string, mark: string, text: string): string {
  if (!html.includes(mark)) throw new Error(`There is no ${mark} in index.html.`);
  return html.replace(mark, () => text);
}

/** What Vite puts into the head to start the app; the page starts it at its end. */
const STARTERS = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/** JSON as it may stand in a script element. */
const asData = (json: string) => json.replaceAll("<", "\\u003c");

/**
 * A page of one language from the built index.html, whose addresses begin with "./". What is seen and played first
 * comes first: head and style, the app's markup, the core with its facts; then the document, and the app at the end.
 */
export function writePage(template: string, { page, head, dataset, inline, files }: PageParts): string {
  const root = page.folder === "" ? "./" : "../";
  const style = inline.styleFor(root);
  const policy = policyFor({
    scripts: [inline.early, inline.core],
    styles: [style],
  });
  const fonts = files.all
    .filter((file) => scriptsOf(page.title).includes(FONT.exec(file)?.[1] ?? ""))
    .map((file) => root + file);
  const modules = files.modules.map((file) => root + file);
  const links = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    // Half a page would move as the other half arrives.
    `<link rel="expect" href="#core-facts" blocking="render" />`,
    head,
    `<style>${style}</style>`,
    `<script data-fonts="${fonts.join(" ")}">${inline.early}</script>`,
    `<noscript><link rel="stylesheet" href="${root}${files.plain}" /></noscript>`,
  ];
  const core = [
    `<script type="application/json" id="core-facts">${asData(page.facts)}</script>`,
    `<script>${inline.core}</script>`,
  ];
  const end = [
    dataset,
    `<script type="module" crossorigin src="${root}${files.entry}" data-style="${root}${files.style}"` +
      ` data-modules="${modules.join(" ")}"></script>`,
  ];
  const own = page.folder === "" ? "" : ` data-language="${page.tag}"`;
  const withRoot = template
    .replaceAll(STARTERS, "")
    .replaceAll(/((?:href|src)=")\.\//g, (_, name: string) => name + root);
  let html = replace(withRoot, '<html lang="en">', `<html lang="${page.tag}"${own}>`);
  html = replace(html, "<!-- page -->", links.join("\n    "));
  html = replace(html, '<div id="app"></div>', `<div id="app">${page.app}</div>${core.join("")}`);
  html = replace(
    html,
    '<section id="record"></section>',
    `<section id="record" class="record" aria-label="${page.recordName}">${page.record}</section>`,
  );
  return replace(html, "</body>", `  ${end.join("\n    ")}\n  </body>`);
}
