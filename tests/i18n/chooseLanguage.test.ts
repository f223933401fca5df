import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../src/i18n/chooseLanguage";

describe("the language of the page", () => {
  it("is the one that the link asks for", () => {
    expect(chooseLanguage("ru", ["en-GB"])).toBe("ru");
    expect(chooseLanguage("zz", ["en-GB"])).toBe("zz");
  });

  it("is else the first of the reader's own that the page has", () => {
    expect(chooseLanguage(null, ["kk-KZ", "ru-KZ", "en"])).toBe("ru");
    expect(chooseLanguage("xx", ["RU"])).toBe("ru");
  });

  it("is English for everybody else", () => {
    expect(chooseLanguage(null, [])).toBe("en");
    expect(chooseLanguage(null, ["zz", "fr"])).toBe("en");
  });
});
