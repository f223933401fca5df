import { POLICY } from "./policy.mjs";
import { scriptsOf } from "./scriptsOf.mjs";

interface PageParts {
  readonly page: {
    readonly tag: string;
    readonly folder: string;
    readonly app: string;
    readonly record: string;
    readonly recordName: string;
    readonly title: string;
  };
  readonly files: {
    readonly drawn: string;
    readonly plain: string;
    readonly early: string;
    readonly all: readonly string[];
  };
  readonly head: string;
}

const POLICY_TAG = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;

/** The script that a font file has the letters of: the one before the hash in its name. */
const FONT = /\d-(latin|cyrillic)-[\w-]{8}\.woff2$/;

/** Puts `text` in place of `mark`, which must be there; not by a pattern, which "$&" in the text would corrupt. */
function replace(html: string, mark: string, text: string): string {
  if (!html.includes(mark)) throw new Error(`There is no ${mark} in index.html.`);
  return html.replace(mark, () => text);
}

/** A page of one language from the built index.html, whose addresses begin with "./". */
export function writePage(template: string, { page, files, head }: PageParts): string {
  const root = page.folder === "" ? "./" : "../";
  const preloads = files.all
    .filter((file) => scriptsOf(page.title).includes(FONT.exec(file)?.[1] ?? "") && !template.includes(file))
    .map((file) => `<link rel="preload" href="${root}${file}" as="font" type="font/woff2" crossorigin />`);
  const links = [POLICY_TAG, `<script src="${root}${files.early}"></script>`, head, ...preloads];
  const styles = [
    `<link rel="stylesheet" href="${root}${files.drawn}" />`,
    `<noscript><link rel="stylesheet" href="${root}${files.plain}" /></noscript>`,
  ];
  const own = page.folder === "" ? "" : ` data-language="${page.tag}"`;
  const withRoot = template.replaceAll(/((?:href|src)=")\.\//g, (_, name: string) => name + root);
  let html = replace(withRoot, '<html lang="en">', `<html lang="${page.tag}"${own}>`);
  html = replace(html, "<!-- page -->", links.join("\n    "));
  html = replace(html, "</head>", `${styles.join("\n    ")}\n  </head>`);
  html = replace(html, '<div id="app"></div>', `<div id="app">${page.app}</div>`);
  return replace(
    html,
    '<section id="record"></section>',
    `<section id="record" class="record" aria-label="${page.recordName}">${page.record}</section>`,
  );
}
