import { readSource } from "./readSource.ts";

const shorten = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/("[^"]*")|([:;]) |;(?=})/g, (_, text = "", mark = "") => text + mark);

/** What the drawn map needs besides the live map's sheets: its names, which are the live map's under another class. */
export async function writeDrawnStyle(rules: string): Promise<string> {
  const labels = await readSource("../../map/labels.css");
  const own = await readSource("./drawn.css");
  return shorten([labels.replaceAll(/\.map-label(?=[\s,{[])/g, ".ground-label"), own, rules].join("\n"));
}

/** The style of the page without scripts, which also has to see by itself that the reader's system is dark. */
export async function writePlainStyle(): Promise<string> {
  const tokens = await readSource("../tokens.css");
  const dark = /:root\[data-look="dark"\] (\{[^}]*\})/.exec(tokens)?.[1] ?? "";
  return shorten(
    `${await readSource("./plain.css")}@media screen and (prefers-color-scheme: dark) { :root ${dark} }`,
  );
}

const ADDRESS = /url\((["']?)(?!["']|[a-z]+:|[/#])(?:\.\/)?/g;

/** A sheet of the folder `assets/` as it says the same in a page, from which the root of the build is `root`. */
export const moveToPage = (css: string, root: string): string =>
  css.replace(ADDRESS, (_, quote: string) => `url(${quote}${root}assets/`);
