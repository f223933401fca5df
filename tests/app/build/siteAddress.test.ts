import { describe, expect, it } from "vitest";
import { siteAddress } from "../../../src/app/build/siteAddress";

describe("the address of the build", () => {
  it("is none where the variable is absent or empty", () => {
    for (const given of [undefined, "", "  "]) expect(siteAddress(given)).toBeNull();
  });

  it("ends in one slash", () => {
    expect(siteAddress("https://example.org")).toBe("https://example.org/");
    expect(siteAddress(" https://example.org/map ")).toBe("https://example.org/map/");
    expect(siteAddress("http://localhost:8080/map//")).toBe("http://localhost:8080/map/");
  });

  it("has nothing in it that would end an attribute", () => {
    expect(siteAddress('https://example.org/a"b<c')).toBe("https://example.org/a%22b%3Cc/");
  });

  it.each([
    "example.org",
    "/map/",
    "javascript:alert(1)",
    "ftp://example.org/",
    "https://",
    "https://example.org/?page=1",
    "https://example.org/#top",
    "https://me:secret@example.org/",
  ])("is refused by the variable's name where it is “%s”", (given) => {
    expect(() => siteAddress(given)).toThrow("PHASELINE_URL");
  });
});
