import { describe, expect, it } from "vitest";
import { moveToPage, writeDrawnStyle, writePlainStyle } from "../../../src/app/build/pageStyles";

describe("moveToPage", () => {
  it("finds the files of a sheet from a page", () => {
    const css = "a{src:url(./x.woff2)}b{src:url(\"y.woff2\")}c{src:url('./z.woff2')}";
    expect(moveToPage(css, "../")).toBe(
      "a{src:url(../assets/x.woff2)}b{src:url(\"../assets/y.woff2\")}c{src:url('../assets/z.woff2')}",
    );
  });

  it.each(["url(#hatch)", 'url("#hatch")', "url('#hatch')", "url(data:,x)", 'url("/x.png")'])(
    "leaves %s as it is",
    (address) => {
      expect(moveToPage(`a{fill:${address}}`, "./")).toBe(`a{fill:${address}}`);
    },
  );
});

describe("the style of the drawn map", () => {
  it("gives its names the looks of the live map's under a class of their own, and the places that they are given", async () => {
    const css = await writeDrawnStyle(".en-w0 { --x: 1; --y: 2 }");
    expect(css).toMatch(/\.ground-label[,{]/);
    expect(css).not.toMatch(/\.map-label[\s,{[]/);
    expect(css).toContain(".en-w0{--x:1;--y:2}");
    expect(css).not.toMatch(/\/\*|\n| {2}/);
  });

  it("names what changes as the page opens and is ready, since for any element all would be styled anew", async () => {
    const css = await writeDrawnStyle("");
    const flat = css.replaceAll(/\([^()]*\)/g, (part) => part.replaceAll(",", " "));
    const selectors = [...flat.matchAll(/(?<=[{},])[^{},]*\[data-(?:ready|opening)[^{,]*/g)].map(
      ([found]) => found,
    );
    expect(selectors.length).toBeGreaterThan(3);
    for (const selector of selectors)
      expect(selector).not.toMatch(/[\s>+~](?:\*|::?[\w-]+(?:\([^()]*\))?)+$/);
  });
});

describe("the style of the page without scripts", () => {
  it("knows by itself the colours of a dark system", async () => {
    expect(await writePlainStyle()).toMatch(
      /@media screen and \(prefers-color-scheme:dark\)\{:root\{color-scheme:dark;--sea:#10191f/,
    );
  });
});
