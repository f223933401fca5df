import { describe, expect, it } from "vitest";
import { openPage } from "./support/openPage";

describe("the built page", () => {
  it("opens, becomes ready and asks no other host", async () => {
    const { page } = await openPage();
    expect(await page.title()).toContain("Fourteen days in January");
    expect(await page.evaluate(() => performance.getEntriesByName("app:ready").length)).toBe(1);
  });
});
