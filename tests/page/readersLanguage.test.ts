import { afterEach, describe, expect, it, vi } from "vitest";
import { prefetchLanguage } from "../../src/app/prefetchLanguage";
import { realFiles } from "../support/realFiles";

const root = document.documentElement;

/** Which prose is fetched ahead on a page of this language, by this address, for readers of English. */
async function fetched(page: string | null, search = "") {
  vi.stubGlobal("navigator", { ...navigator, languages: ["en-GB"] });
  history.replaceState(null, "", `/${search}`);
  if (page) root.dataset["language"] = page;
  const { text } = realFiles();
  const spies = { en: vi.fn(text.en), ru: vi.fn(text.ru) };
  prefetchLanguage(realFiles({ text: spies }));
  return Object.entries(spies).flatMap(([tag, spy]) => (spy.mock.calls.length > 0 ? [tag] : []));
}

afterEach(() => {
  vi.unstubAllGlobals();
  delete root.dataset["language"];
  history.replaceState(null, "", "/");
});

describe("the language fetched ahead", () => {
  it("is the one the page will open in: the link’s, else the page’s own, else the reader’s", async () => {
    expect(await fetched(null)).toEqual(["en"]);
    expect(await fetched("ru")).toEqual(["ru"]);
    expect(await fetched("ru", "?lang=en")).toEqual(["en"]);
    expect(await fetched("ru", "?lang=tlh")).toEqual(["ru"]);
    delete root.dataset["language"];
    expect(await fetched(null, "?lang=RU-kz")).toEqual(["ru"]);
  });
});
