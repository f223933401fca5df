import { describe, expect, it } from "vitest";
import { openFramed, openPage } from "./support/openPage";

/** Takes the problems out, so that they do not fail the test that made them. */
const taken = (problems: string[]) => problems.splice(0).join("\n");

describe("the guards of every page under test", () => {
  it("refuse and report a request to another host", async () => {
    const { problems } = await openFramed({ before: '<img src="https://example.org/pixel.png" alt="">' });
    expect(taken(problems)).toContain("asked another host: https://example.org/pixel.png");
  });

  it("report a breach of the content policy", async () => {
    const { page, problems } = await openPage();
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "void 0";
      document.head.append(script);
    });
    await expect.poll(() => problems.join("\n")).toContain("policy breach: script-src-elem");
    taken(problems);
  });

  it("report errors and warnings on the console, uncaught exceptions and files that are not there", async () => {
    const { page, problems } = await openPage();
    await page.evaluate(async () => {
      console.warn("a warning");
      console.error("an error");
      setTimeout(() => {
        throw new Error("a slip");
      });
      await fetch("none.json");
    });
    await expect.poll(() => problems.length).toBeGreaterThanOrEqual(4);
    const said = taken(problems);
    for (const part of ["console warning: a warning", "console error: an error", "a slip", "404 for"]) {
      expect(said).toContain(part);
    }
  });
});
