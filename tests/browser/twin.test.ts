import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { controlsOf, goToEvent, twoFrames } from "./support/controls";
import { momentOf } from "./support/moment";
import { addressOf, openPage, waitUntilReady } from "./support/openPage";

const twinOf = (page: Page) => page.locator("#shown-now-text").textContent();

/** The contingents by what the table says of them. */
const tableOf = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll(".contingents tbody tr[data-state]")];
    return rows.map((row) => ({
      name: row.querySelector("th span:last-child")?.firstChild?.textContent ?? "",
      state: row.getAttribute("data-state") ?? "",
    }));
  });

/** What the reports say of a few days: sentences that must be there, and words that must not. */
const KNOWN: readonly (readonly [url: string, holds: readonly string[], lacks: readonly string[]])[] = [
  ["?date=2022-01-04", ["Tuesday 4 January 2022", "0 of 5", "Nothing is under way."], ["Arriving", "Gone"]],
  ["?event=E22", ["Friday 7 January 2022", "Kyrgyz airlift from Kant", "not yet counted"], ["2,030", "Gone"]],
  [
    "?event=E34",
    [
      "Monday 10 January 2022",
      "Guarding",
      "5 of 5",
      "Present: Armenia, Belarus, Kyrgyzstan, Russia and Tajikistan.",
      "Force in total: 2,030",
    ],
    ["Arriving", "Leaving", "Gone"],
  ],
  [
    "?date=2022-01-16",
    ["Withdrawal", "1 of 5", "Gone: Armenia, Belarus, Kyrgyzstan and Tajikistan."],
    ["Arriving"],
  ],
  ["?date=2022-01-21", ["0 of 5", "Gone: Armenia, Belarus, Kyrgyzstan, Russia and Tajikistan."], ["Present"]],
];

describe("the text twin", () => {
  it("says what the map shows on days that are known", async () => {
    const { page } = await openPage();
    for (const [url, holds, lacks] of KNOWN) {
      await page.goto(addressOf(url));
      await waitUntilReady(page);
      const twin = await twinOf(page);
      for (const part of holds) expect(twin, url).toContain(part);
      for (const part of lacks) expect(twin, url).not.toContain(part);
    }
  });

  it("agrees with the table at every event", async () => {
    const { page } = await openPage();
    for (let number = 1; number <= 57; number += 4) {
      await goToEvent(page, number);
      const [twin, table, count] = [
        (await twinOf(page)) ?? "",
        await tableOf(page),
        await page.locator(".contingents caption strong").textContent(),
      ];
      expect(table).toHaveLength(5);
      expect(twin).toContain(`Contingents in Kazakhstan: ${count}.`);
      for (const [state, label] of Object.entries({
        arriving: "Arriving",
        present: "Present",
        leaving: "Leaving",
        gone: "Gone",
      })) {
        const sentence = new RegExp(`${label}: ([^.]+)\\.`).exec(twin)?.[1] ?? "";
        for (const { name, state: its } of table) {
          expect(sentence.includes(name), `${number} ${name} ${label}: ${twin}`).toBe(its === state);
        }
      }
    }
  });

  it("is what describes the map, and the drawing says nothing beside it", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    const map = page.locator(".leaflet-container");
    expect(await map.getAttribute("role")).toBe("group");
    expect(await map.getAttribute("aria-label")).toBe("Map of the mission");
    const id = await map.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${id}"]`).textContent()).toContain("7 January 2022");
    expect(await page.locator(".leaflet-map-pane").getAttribute("aria-hidden")).toBe("true");
  });
});

describe("the live region", () => {
  async function openWatched() {
    const { page } = await openPage({ url: "?event=E22" });
    await page.evaluate(() => {
      const region = document.querySelector('[role=status][aria-live="polite"]');
      if (!region) throw new Error("There is no live region.");
      const counted = Object.assign(window, { announced: [] as string[] });
      new MutationObserver(() => counted.announced.push(region.textContent ?? "")).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    return { page, announced: () => page.evaluate<string[]>("window.announced") };
  }

  it("speaks once when time has come to rest, and never while it plays", async () => {
    const { page, announced } = await openWatched();
    const { play, speed } = controlsOf(page);
    await speed.selectOption("4");
    await play.click();
    await page.waitForTimeout(4000);
    expect(await announced()).toEqual([]);
    await play.click();
    await page.waitForTimeout(800);
    const said = await announced();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain((await momentOf(page)).date);
  });

  it("is silent during a drag and speaks once after it", async () => {
    const { page, announced } = await openWatched();
    const box = await controlsOf(page).slider.boundingBox();
    if (!box) throw new Error("There is no slider.");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 500, y);
    await page.mouse.down();
    for (let step = 0; step < 30; step += 1) {
      await page.mouse.move(box.x + 500 + step * 5, y);
      await page.waitForTimeout(step % 10 === 0 ? 400 : 20);
    }
    expect(await announced()).toEqual([]);
    await page.mouse.up();
    await page.waitForTimeout(800);
    expect(await announced()).toHaveLength(1);
  });

  it("speaks once for several quick steps", async () => {
    const { page, announced } = await openWatched();
    await controlsOf(page).next.evaluate((button: HTMLButtonElement) => {
      for (let step = 0; step < 4; step += 1) button.click();
    });
    await page.waitForTimeout(800);
    const said = await announced();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("Kyrgyz unit flies from Kant to Almaty");
    await twoFrames(page);
  });
});
