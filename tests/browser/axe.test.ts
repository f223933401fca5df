import { describe, expect, it } from "vitest";
import { controlsOf, goToEvent, untilMapDrawn } from "./support/controls";
import { findAxeViolations, findAxeViolationsInBothLooks } from "./support/findAxeViolations";
import { openPage } from "./support/openPage";

/** Before the mission, at its height, on the day most left, and after it. */
const FOUR_DATES = [4, 34, 47, 56];

describe.each(["en", "ru"])("axe on the page in %s, in either look,", (lang) => {
  it("finds nothing, in English at four dates, in Russian at the one with most on it", async () => {
    const { page } = await openPage({ url: "?event=E04", lang, reducedMotion: "reduce" });
    await untilMapDrawn(page);
    for (const event of lang === "en" ? FOUR_DATES : [47]) {
      await goToEvent(page, event);
      expect(await findAxeViolationsInBothLooks(page), `event ${event}`).toEqual([]);
    }
  });

  it.each(["embed", "present"] as const)("finds nothing in the view %s", async (view) => {
    const url = `?event=E04&view=${view}`;
    const { page } = await openPage({ url, lang, size: view, reducedMotion: "reduce" });
    await untilMapDrawn(page);
    await goToEvent(page, 47);
    expect(await findAxeViolationsInBothLooks(page)).toEqual([]);
  });
});

describe("axe on what is opened", () => {
  it("finds nothing in lists, details, settings and help, nor at Almaty", async () => {
    const { page } = await openPage({ url: "?event=E34" });
    await untilMapDrawn(page);
    for (const summary of await page.locator(".report summary").all()) await summary.click();
    await page.locator(".twin .link-button").first().click();
    expect(await findAxeViolations(page), "lists and details").toEqual([]);
    await page.locator(".map-controls button").last().click();
    await page.waitForTimeout(1500);
    expect(await findAxeViolations(page), "Almaty").toEqual([]);
    await controlsOf(page).more.click();
    expect(await findAxeViolations(page), "settings").toEqual([]);
    await page.getByRole("button", { name: "Help" }).click();
    expect(await findAxeViolations(page), "help").toEqual([]);
  });

  it("finds nothing on a phone, with a link that could not be followed", async () => {
    const { page } = await openPage({ url: "?event=E99", size: "phone", lang: "ru" });
    await untilMapDrawn(page);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
