import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = readFileSync("CITATION.cff", "utf8");
/** The simple fields of the file, which uses nothing else of YAML but two lists. */
const fields = Object.fromEntries(
  [...text.matchAll(/^([\w-]+): *(.*)$/gm)].map(([, name = "", value = ""]) => [
    name,
    value.replace(/^"(.*)"$/, "$1"),
  ]),
);
const packageJson = JSON.parse(readFileSync("package.json", "utf8"));

describe("CITATION.cff", () => {
  it("has all that the Citation File Format 1.2.0 requires", () => {
    expect(fields["cff-version"]).toBe("1.2.0");
    expect(fields["message"]).toMatch(/cite/);
    expect(fields["title"]).toMatch(/Phaseline/);
    expect(fields).toHaveProperty("authors", "");
    expect(text).toMatch(/^authors:\n {2}- name: "Phaseline contributors"$/m);
  });

  it("uses only fields of that format, with a type that it knows", () => {
    const known = [
      "cff-version",
      "message",
      "type",
      "title",
      "abstract",
      "authors",
      "version",
      "license",
      "keywords",
    ];
    expect(Object.keys(fields).filter((name) => !known.includes(name))).toEqual([]);
    expect(["software", "dataset"]).toContain(fields["type"]);
  });

  it("has the version and the licence of the package", () => {
    expect(fields["version"]).toBe(packageJson.version);
    expect(fields["license"]).toBe(packageJson.license);
  });
});
