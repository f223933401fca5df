import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { writePage } from "../../../src/app/build/writePage";

const TEMPLATE =
  '<html lang="en"><head><!-- page --><link rel="icon" href="./favicon.svg">' +
  '<script type="module" crossorigin src="./assets/index.js"></script>' +
  '<link rel="modulepreload" crossorigin href="./assets/shared.js"></head>' +
  '<body><div id="app"></div><section id="record"></section></body></html>';

const files = {
  entry: "assets/index.js",
  style: "assets/page.css",
  plain: "assets/plain.css",
  modules: ["assets/react.js", "assets/app.js"],
  all: ["assets/sans-400-latin-AAAAAAAA.woff2", "assets/sans-400-cyrillic-BBBBBBBB.woff2"],
};
const inline = {
  early: "early()",
  core: 'core("$&")',
  styleFor: (root: string) => `p{background:url(${root}assets/a.png)}`,
};
const english = {
  tag: "en",
  folder: "",
  title: "Days",
  app: "<p>$& app</p>",
  record: "<p>record</p>",
  recordName: "In words",
  facts: '{"name":"</script>"}',
};
const russian = { ...english, tag: "ru", folder: "ru/", title: "Дни" };

const write = (page: typeof english) =>
  writePage(TEMPLATE, { page, files, inline, head: `<title>${page.title}</title>`, dataset: DATASET });

const DATASET = '<script type="application/ld+json">{}</script>';

/** Where each of them begins in the text. */
const placesOf = (html: string, parts: readonly string[]) => parts.map((part) => html.indexOf(part));

describe("writePage", () => {
  it("fills the built page, whatever signs are in the text", () => {
    const html = write(english);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<div id="app"><p>$& app</p></div>');
    expect(html).toContain('<script>core("$&")</script>');
    expect(html).toContain(
      '<section id="record" class="record" aria-label="In words"><p>record</p></section>',
    );
    expect(html).not.toContain("cyrillic");
  });

  it("lets all come in the order in which it is needed: what is seen, what plays it, the document, the app", () => {
    const places = placesOf(write(english), [
      "Content-Security-Policy",
      "<title>",
      "<style>",
      "<script data-fonts=",
      '<div id="app">',
      'id="core-facts"',
      "<script>core(",
      '<section id="record"',
      DATASET,
      '<script type="module" crossorigin src="./assets/index.js" data-style="./assets/page.css"',
      "</body>",
    ]);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("lets nothing be painted before all that is seen first has come", () => {
    const html = write(english);
    expect(html).toMatch(/<link rel="expect" href="#core-facts" blocking="render" \/>.*<\/head>/s);
    expect(html.indexOf('</div><script type="application/json" id="core-facts">')).toBeGreaterThan(0);
  });

  it("starts the app once, wherever the built page did so, and names what it imports instead of asking for it", () => {
    const html = write(english);
    expect(html.match(/type="module"/g)).toHaveLength(1);
    expect(html).toContain('data-modules="./assets/react.js ./assets/app.js"></script>');
    expect(html).not.toContain("modulepreload");
  });

  it("allows by its policy the scripts and the style that stand in it, and no other", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const policy = /content="([^"]*)"/.exec(write(english))?.[1]?.split("; ");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' ${hash("early()")} ${hash('core("$&")')}`);
    expect(policy).toContain(`style-src 'self' ${hash("p{background:url(./assets/a.png)}")}`);
  });

  it("lets no text of the facts end the script that they stand in", () => {
    const data = /id="core-facts">(.*?)<\/script>/.exec(write(english))?.[1] ?? "";
    expect(JSON.parse(data)).toEqual({ name: "</script>" });
  });

  it("refers from a language's folder to the files of the root, and asks for the fonts of its letters", () => {
    const html = write(russian);
    expect(html).toContain('<html lang="ru" data-language="ru">');
    expect(html).not.toMatch(/(href|src|style)="\.\//);
    expect(html).toContain('src="../assets/index.js"');
    expect(html).toContain('data-modules="../assets/react.js ../assets/app.js"');
    expect(html).toContain("url(../assets/a.png)");
    const fonts = /<script data-fonts="([^"]*)">/.exec(html)?.[1]?.split(" ") ?? [];
    expect(fonts).toContain("../assets/sans-400-cyrillic-BBBBBBBB.woff2");
    expect(fonts.filter((file) => file.includes("latin-AAAAAAAA"))).toHaveLength(1);
  });

  it("says what is missing in a page that it cannot fill", () => {
    const without = TEMPLATE.replace("<!-- page -->", "");
    expect(() => writePage(without, { page: english, files, inline, head: "", dataset: "" })).toThrow(
      "<!-- page -->",
    );
  });
});
