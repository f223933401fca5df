import { describe, expect, it } from "vitest";
import { compileMessages } from "../../src/i18n/build/compileMessages";
import english from "../../src/i18n/locales/en.json";

const table = "/tables/en.ts";

describe("compiled messages", () => {
  it("import the table of their language and nothing else", () => {
    const code = compileMessages(english, "en", table);
    const imported = [...code.matchAll(/^import .* from "([^"]+)"/gm)].map(([, path]) => path);
    expect(imported).toEqual([table]);
  });

  it("build no code at run time", () => {
    expect(compileMessages(english, "en", table)).not.toMatch(/\beval\b|new Function|require\(/);
  });

  it("are refused when they ask for a format that is not ours, by file and key", () => {
    const compile = () => compileMessages({ when: "on {d, date}" }, "ru", table);
    expect(compile).toThrow(/ru\.json, when: .*\{d\}/);
  });

  it("are refused when a brace is left open, by file and key", () => {
    expect(() => compileMessages({ broken: "on {d" }, "en", table)).toThrow(/en\.json, broken/);
  });
});
