import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { controlsOf, untilMapDrawn } from "./support/controls";
import { openPage } from "./support/openPage";

/** Gives every control that the keyboard ought to reach a number, and says how many there are. */
const numberControls = (page: Page) =>
  page.evaluate(() => {
    const wanted = "button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex='-1'])";
    const reachable = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(":disabled") &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest("dialog:not([open])"),
    );
    reachable.forEach((element, index) => {
      element.dataset["reach"] = String(index);
    });
    return reachable.map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });

async function tabThrough(page: Page, most: number): Promise<number[]> {
  const visited: number[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => {
      const { activeElement } = document;
      const hasLeft = activeElement === document.body || activeElement?.matches(".app");
      return hasLeft ? null : ((activeElement as HTMLElement)?.dataset["reach"] ?? "?");
    });
    if (reached === null) break;
    visited.push(Number(reached));
  }
  return visited;
}

async function openMovement(page: Page, name: RegExp): Promise<void> {
  await page.locator("summary", { hasText: "Movements" }).press("Enter");
  await page.getByRole("button", { name }).press("Enter");
  await controlsOf(page).details.waitFor({ state: "visible" });
}

describe("the keyboard", () => {
  it.each(["explore", "embed", "present"])(
    "reaches every control of the %s view once, and leaves",
    async (view) => {
      const { page } = await openPage({ url: `?event=E22&view=${view}` });
      await untilMapDrawn(page);
      const controls = await numberControls(page);
      expect(controls.length).toBeGreaterThan(view === "explore" ? 20 : 4);
      const visited = await tabThrough(page, controls.length + 10);
      const missed = controls.filter((_, index) => !visited.includes(index));
      expect(missed).toEqual([]);
      expect(visited.toSorted((a, b) => a - b)).toEqual(controls.map((_, index) => index));
    },
  );

  it("opens a movement's figures and sources from the list, and what was not published is said", async () => {
    const { page } = await openPage({ url: "?event=E26" });
    await untilMapDrawn(page);
    await openMovement(page, /^Russian airlift from Chkalovsky, 7 January/);
    const { details } = controlsOf(page);
    const told = await details.textContent();
    expect(told).toContain("Russian airlift from Chkalovsky, 7 January");
    expect(told).toContain("number of people not published");
    expect(told).toMatch(/\d+ aircraft/);
    const links = details.locator("a[target=_blank]");
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      expect(await link.getAttribute("rel")).toContain("noopener");
      expect(await link.textContent()).toMatch(/\d{4}/);
    }
  });

  it("never gives a movement a figure of nought for what nobody published", async () => {
    const { page } = await openPage({ url: "?event=E26" });
    await untilMapDrawn(page);
    await openMovement(page, /^Belarusian airlift from Machulishchi/);
    const told = (await controlsOf(page).details.textContent()) ?? "";
    expect(told).toContain("number of people not published");
    expect(told).not.toMatch(/\b0 (people|aircraft|vehicles)/);
  });

  it("puts the focus back where it was when the details are closed", async () => {
    const { page } = await openPage({ url: "?event=E26" });
    await untilMapDrawn(page);
    await openMovement(page, /^Russian airlift from Chkalovsky, 7 January/);
    await controlsOf(page).details.locator("button").first().click();
    await controlsOf(page).details.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Chkalovsky, 7 January/);
  });

  it("opens the help as a dialog that Esc closes, and focus returns", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    await controlsOf(page).more.click();
    const help = page.getByRole("button", { name: "Help" });
    await help.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor({ state: "visible" });
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await help.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe("the mouse", () => {
  it("shows what a line on the map is when it is pointed at, and keeps it when it is clicked", async () => {
    const { page } = await openPage({ url: "?event=E26" });
    await untilMapDrawn(page);
    const { details } = controlsOf(page);
    const box = await page.locator("canvas.movements").boundingBox();
    const ring = await page.locator(".leaflet-container .ring").boundingBox();
    if (!box || !ring) throw new Error("There are no movements.");
    const x = ring.x - 120;
    let y = ring.y - 260;
    for (; y < ring.y + 100 && !(await details.isVisible()); y += 5) {
      await page.mouse.move(x, y);
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
    }
    expect(await details.isVisible()).toBe(true);
    const told = (await details.textContent()) ?? "";
    expect(told).toMatch(/airlift from/);
    expect(told).toContain("not published");

    await page.mouse.click(x, y - 5);
    await page.mouse.move(ring.x + 200, ring.y + 250);
    expect(await details.textContent()).toMatch(/airlift from/);
    await details.locator("button").first().click();
    expect(await details.count()).toBe(0);
  });
});
