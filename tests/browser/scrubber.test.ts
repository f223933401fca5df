import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { controlsOf, switchRestsOff, typeDate, untilMapDrawn } from "./support/controls";
import { eventNumberIn, type Moment, momentOf } from "./support/moment";
import { openPage } from "./support/openPage";
import { seeded } from "./support/seeded";

/** Everything that names an instant names the same one. */
function expectOneInstant(moment: Moment, language = "en"): void {
  const { value, max, valueText, date, position } = moment;
  const asText = JSON.stringify(moment);
  expect(Number.isInteger(value) && value >= 0 && value <= max, asText).toBe(true);
  expect(valueText, asText).toContain(date);
  expect(valueText, asText).not.toMatch(/\d[.,]\d/);
  if (eventNumberIn(position)) expect(eventNumberIn(valueText), asText).toBe(eventNumberIn(position));
  expect(date).toMatch(language === "en" ? /^(\d+ [A-Z][a-z]+ )?\d{4}$/ : /^(\d+ [а-я]+ )?\d{4}\u00a0г\.$/);
}

/** What is drawn of the movements. */
const overlayPicture = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLCanvasElement>("canvas.movements")?.toDataURL());

describe("dragging with the mouse", () => {
  it("keeps slider and date at one instant, at 200 places, and the card as soon as the hand rests", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    const box = await controlsOf(page).slider.boundingBox();
    if (!box) throw new Error("There is no slider.");
    const random = seeded(20220107);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    const dates = new Set<string>();
    for (let count = 0; count < 200; count += 1) {
      await page.mouse.move(box.x + 2 + random() * (box.width - 4), y);
      const moment = await momentOf(page);
      expectOneInstant({ ...moment, position: "" });
      dates.add(moment.date);
      if (count % 20 !== 19) continue;
      await page.waitForTimeout(400);
      expectOneInstant(await momentOf(page));
    }
    await page.mouse.up();
    expect(dates.size).toBeGreaterThan(25);
  });

  it("moves the map with the hand, not at its end", async () => {
    const { page } = await openPage({ url: "?event=E11" });
    await untilMapDrawn(page);
    const box = await controlsOf(page).slider.boundingBox();
    if (!box) throw new Error("There is no slider.");
    const y = box.y + box.height / 2;
    const pictures = new Set<string | undefined>();
    await page.mouse.move(box.x + box.width * 0.35, y);
    await page.mouse.down();
    for (const share of [0.36, 0.37, 0.38, 0.39, 0.4]) {
      await page.mouse.move(box.x + box.width * share, y);
      await page.waitForTimeout(50);
      pictures.add(await overlayPicture(page));
    }
    expect(pictures.size).toBeGreaterThanOrEqual(4);
    await page.mouse.up();
  });

  it("goes to where the axis is clicked", async () => {
    const { page } = await openPage({ url: "?event=E01" });
    const box = await controlsOf(page).slider.boundingBox();
    if (!box) throw new Error("There is no slider.");
    await page.mouse.click(box.x + box.width * 0.6, box.y + box.height / 2);
    const moment = await momentOf(page);
    expectOneInstant(moment);
    expect(moment.value / moment.max).toBeCloseTo(0.6, 1);
  });
});

describe("the keys of the slider", () => {
  it("step by stops, days and to the ends, and play", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    const { slider } = controlsOf(page);
    await slider.focus();
    async function press(key: string) {
      await page.keyboard.press(key);
      const moment = await momentOf(page);
      expectOneInstant(moment);
      return moment;
    }
    expect((await press("ArrowRight")).headline).toBe("Moscow: Almaty airport under guard");
    expect((await press("ArrowLeft")).headline).toBe("Bishkek votes twice, then sends 150");
    expect((await press("ArrowUp")).headline).toBe("Moscow: Almaty airport under guard");
    expect((await press("ArrowDown")).headline).toBe("Bishkek votes twice, then sends 150");
    expect((await press("ArrowLeft")).headline).toBe("Tajik parliament reported in favour");
    expect((await press("PageUp")).date).toBe("8 January 2022");
    expect((await press("PageUp")).date).toBe("9 January 2022");
    expect((await press("PageDown")).date).toBe("8 January 2022");
    expect((await press("PageDown")).date).toBe("7 January 2022");
    expect(await press("Home")).toMatchObject({
      headline: "Six states sign a treaty in Tashkent",
      date: "1992",
    });
    expect((await press("ArrowRight")).headline).toBe("Azerbaijan, Georgia and Belarus join");
    expect((await press("End")).headline).toBe("Armenia freezes its participation");
    expect((await press("ArrowLeft")).headline).toBe("Tokayev: the force fired no shot");
  });

  it("play and pause with space", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    await switchRestsOff(page);
    await controlsOf(page).slider.focus();
    await page.keyboard.press(" ");
    expect((await momentOf(page)).isPlaying).toBe(true);
    await page.waitForTimeout(400);
    await page.keyboard.press(" ");
    const paused = await momentOf(page);
    expect(paused.isPlaying).toBe(false);
    expectOneInstant(paused);
    await page.waitForTimeout(200);
    expect((await momentOf(page)).value).toBe(paused.value);
  });

  it("leave Ctrl and Alt to the browser", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    await controlsOf(page).slider.focus();
    const before = await momentOf(page);
    for (const key of ["Control+ArrowRight", "Control+Home", "Control+PageUp"]) {
      await controlsOf(page).slider.evaluate((input, pressed) => {
        const key = pressed.replace("Control+", "");
        input.dispatchEvent(
          new KeyboardEvent("keydown", { key, ctrlKey: true, bubbles: true, cancelable: true }),
        );
      }, key);
      expect(await momentOf(page)).toEqual(before);
    }
  });

  it("speak one language, dates included", async () => {
    const { page } = await openPage({ url: "?event=E22", lang: "ru" });
    const { slider } = controlsOf(page);
    await slider.focus();
    for (const key of ["ArrowRight", "PageUp", "PageDown", "Home", "End", "ArrowLeft"]) {
      await page.keyboard.press(key);
      expectOneInstant(await momentOf(page), "ru");
    }
    expect(await slider.getAttribute("aria-label")).toBe("Дата");
  });
});

describe("typing a date", () => {
  it.each([
    ["2022-01-14", "en", "14 January 2022"],
    ["14.01.2022", "en", "14 January 2022"],
    ["14 января", "ru", "14 января 2022\u00a0г."],
  ])("goes to %s", async (typed, lang, date) => {
    const { page } = await openPage({ url: "?event=E22", lang });
    await typeDate(page, typed);
    const moment = await momentOf(page);
    expect(moment.date).toBe(date);
    expect(eventNumberIn(moment.position)).toBe(47);
    expectOneInstant(moment, lang);
  });

  it("says what is wrong with a day that does not exist, beside the field, and moves nothing", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    const before = await momentOf(page);
    await typeDate(page, "31.02.2022");
    const { dateField } = controlsOf(page);
    expect(await dateField.getAttribute("aria-invalid")).toBe("true");
    const describedBy = await dateField.getAttribute("aria-describedby");
    const error = page.locator(`[id="${describedBy}"]`);
    expect(await error.isVisible()).toBe(true);
    expect(await error.textContent()).toContain("31.02.2022");
    expect(await momentOf(page)).toEqual(before);
  });
});
