import { describe, expect, it } from "vitest";
import { writePage } from "../../../src/app/build/writePage";

const TEMPLATE =
  '<html lang="en"><head><!-- page --><link rel="icon" href="./favicon.svg"><script src="./assets/index.js"></script>' +
  '<link rel="preload" href="./assets/sans-400-latin-AAAAAAAA.woff2"></head>' +
  '<body><div id="app"></div><section id="record"></section></body></html>';

const files = {
  drawn: "assets/drawn.css",
  plain: "assets/plain.css",
  early: "assets/early.js",
  all: ["assets/sans-400-latin-AAAAAAAA.woff2", "assets/sans-400-cyrillic-BBBBBBBB.woff2"],
};
const english = {
  tag: "en",
  folder: "",
  title: "Days",
  app: "<p>$& app</p>",
  record: "<p>record</p>",
  recordName: "In words",
};
const russian = {
  tag: "ru",
  folder: "ru/",
  title: "Дни",
  app: "<p>app</p>",
  record: "<p>record</p>",
  recordName: "In words",
};

describe("writePage", () => {
  it("fills the built page, whatever signs are in the text", () => {
    const html = writePage(TEMPLATE, { page: english, files, head: "<title>Days</title>" });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<div id="app"><p>$& app</p></div>');
    expect(html).toContain(
      '<section id="record" class="record" aria-label="In words"><p>record</p></section>',
    );
    expect(html).not.toContain("cyrillic");
  });

  it("puts the policy before everything that it is to govern", () => {
    const html = writePage(TEMPLATE, { page: english, files, head: "" });
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<link/));
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  });

  it("refers from a language's folder to the files of the root, and asks for the fonts of its letters", () => {
    const html = writePage(TEMPLATE, { page: russian, files, head: "" });
    expect(html).toContain('<html lang="ru" data-language="ru">');
    expect(html).not.toMatch(/(href|src)="\.\//);
    expect(html).toContain('src="../assets/index.js"');
    expect(html).toContain('<link rel="preload" href="../assets/sans-400-cyrillic-BBBBBBBB.woff2"');
    expect(html.match(/latin-AAAAAAAA/g)).toHaveLength(1);
  });

  it("says what is missing in a page that it cannot fill", () => {
    const without = TEMPLATE.replace("<!-- page -->", "");
    expect(() => writePage(without, { page: english, files, head: "" })).toThrow("<!-- page -->");
  });
});
