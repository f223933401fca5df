import { describe, expect, it } from "vitest";
import { controlsOf } from "./support/controls";
import { eventNumberIn, momentOf } from "./support/moment";
import { addressOf, openPage, waitUntilReady } from "./support/openPage";

const attribute = (name: string) => (page: { evaluate<T>(script: string): Promise<T> }) =>
  page.evaluate<string>(`document.documentElement.getAttribute("${name}")`);
const languageOf = attribute("lang");
const viewOf = attribute("data-view");

const ROUND_TRIPS = [
  ["E01", "en", "explore", "LPG goes to 120 tenge in Mangystau"],
  ["E11", "ru", "explore", "Токаев обращается к ОДКБ"],
  ["E12", "en", "embed", "The CSTO decides to send a force"],
  ["E18", "ru", "embed", "Прибывают главные силы из России"],
  ["E22", "en", "present", "Bishkek votes twice, then sends 150"],
  ["E25", "ru", "present", "Девять Ил-76 сели, вылетают двенадцать"],
  ["E34", "en", "explore", "First count: 2,030 people, 250 vehicles"],
  ["E37", "ru", "explore", "Смаилов утверждён премьером"],
  ["E44", "en", "embed", "Almaty airport opens to civil flights"],
  ["E47", "ru", "present", "Четыре контингента убывают за день"],
  ["E54", "en", "explore", "The last four aircraft leave"],
  ["E57", "ru", "embed", "Токаев: не сделано ни выстрела"],
  ["B16", "en", "explore", "Uzbekistan suspends its membership"],
] as const;

/** Those whose address, as the page writes it, is followed once more. */
const WRITTEN_AGAIN: readonly string[] = ["E11", "E18", "E22", "E44", "B16"];

describe("a link", () => {
  it("brings back event, language and view, and is written again as it was", async () => {
    const { page } = await openPage({ url: "?event=E02" });
    for (const [event, lang, view, headline] of ROUND_TRIPS) {
      const link = addressOf(`?event=${event}&lang=${lang}&view=${view}`);
      await page.goto(link);
      await waitUntilReady(page);
      expect((await momentOf(page)).headline, link).toBe(headline);
      expect(await languageOf(page), link).toBe(lang);
      expect(await viewOf(page), link).toBe(view);
      expect(await controlsOf(page).notice.count(), link).toBe(0);

      await controlsOf(page).next.click();
      await controlsOf(page).previous.click();
      await page.waitForTimeout(600);
      const written = page.url();
      expect(new URL(written).searchParams.get("event") ?? "E01", link).toBe(event);
      if (!WRITTEN_AGAIN.includes(event)) continue;
      await page.goto(written);
      await waitUntilReady(page);
      expect((await momentOf(page)).headline, written).toBe(headline);
      expect(await languageOf(page), written).toBe(lang);
      expect(await viewOf(page), written).toBe(view);
    }
  });

  it("means Almaty's time whatever the reader's zone", async () => {
    const told = new Set<string>();
    for (const timezone of ["America/Los_Angeles", "Asia/Kathmandu", "Asia/Almaty", "Pacific/Kiritimati"]) {
      const { page } = await openPage({ url: "?date=2022-01-07T20:00", timezone });
      const readout = await page.locator(".date-readout").textContent();
      told.add(JSON.stringify([readout, await momentOf(page)]));
      expect((await momentOf(page)).date, timezone).toBe("7 January 2022");
    }
    expect([...told]).toHaveLength(1);
  });

  it("with a date and no time leads to the last stop of that day in Almaty", async () => {
    const { page } = await openPage({ url: "?date=2022-01-06", timezone: "Pacific/Kiritimati" });
    const { date, position } = await momentOf(page);
    expect(date).toBe("6 January 2022");
    expect(position).not.toMatch(/, 21 of 57$/);
  });

  it("keeps what is not ours", async () => {
    const { page } = await openPage({ url: "?utm_source=class%208b&event=E22&x=1" });
    await controlsOf(page).next.click();
    await expect.poll(() => new URL(page.url()).searchParams.get("event")).toBe("E23");
    expect(page.url()).toContain("utm_source=class%208b");
    expect(page.url()).toContain("x=1");
  });
});

describe("a link that cannot be followed", () => {
  it.each([
    ["an event", "event=E99", "E99"],
    ["a date", "date=2022-02-31", "2022-02-31"],
    ["a language", "lang=xx", "xx"],
    ["a speed", "speed=3", "3"],
    ["a view", "view=foo", "foo"],
    ["ten thousand bytes", `event=${"%F0%9F%92%A5garbage".repeat(530)}`, "garbage"],
    ["markup", "date=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "<img src=x onerror=alert(1)>"],
  ])("for %s that is none gives a working page and one notice that names it", async (_what, query, value) => {
    const { page } = await openPage({ url: `?${query}` });
    const { notice, next } = controlsOf(page);
    expect(await notice.count()).toBe(1);
    expect(await notice.textContent()).toContain(value);
    expect((await notice.textContent())?.length).toBeLessThan(250);

    const before = await momentOf(page);
    await next.click();
    expect((await momentOf(page)).headline).not.toBe(before.headline);
    await notice.getByRole("button", { name: "Dismiss" }).click();
    expect(await notice.count()).toBe(0);
  });

  it("takes the end of February for its 31st, and the page's start for an unknown event", async () => {
    const { page } = await openPage({ url: "?date=2022-02-31" });
    expect((await momentOf(page)).date).toBe("28 February 2022");
    await page.goto(addressOf("?event=E99"));
    await waitUntilReady(page);
    expect(eventNumberIn((await momentOf(page)).position)).toBe(1);
  });
});

describe("the address", () => {
  it("is written rarely while dragging, and not at all while playing", async () => {
    const { page } = await openPage({ url: "?event=E11" });
    await page.evaluate(() => {
      const counted = window as unknown as { written: number };
      counted.written = 0;
      for (const name of ["replaceState", "pushState"] as const) {
        const write = history[name].bind(history);
        history[name] = (...args) => {
          counted.written += 1;
          write(...args);
        };
      }
    });
    const written = () => page.evaluate<number>("window.written");
    const box = await controlsOf(page).slider.boundingBox();
    if (!box) throw new Error("There is no slider.");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 300, y);
    await page.mouse.down();
    for (let step = 0; step < 100; step += 1) {
      await page.mouse.move(box.x + 300 + ((step * 37) % 700), y);
      await page.waitForTimeout(step % 10 === 9 ? 600 : 45);
    }
    // At each of the ten rests, and a few times more where the machine is slow.
    expect(await written()).toBeLessThanOrEqual(20);
    await page.mouse.up();
    await page.waitForTimeout(600);
    expect(await written()).toBeGreaterThan(0);

    const before = await written();
    await controlsOf(page).play.click();
    await page.waitForTimeout(3000);
    expect(await written()).toBe(before);
    await controlsOf(page).play.click();
    await expect.poll(written).toBe(before + 1);
  });

  it("adds nothing to the history", async () => {
    const { page } = await openPage({ url: "?event=E11" });
    const length = await page.evaluate(() => history.length);
    for (let step = 0; step < 5; step += 1) {
      await controlsOf(page).next.click();
      await page.waitForTimeout(450);
    }
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(new URL(page.url()).searchParams.get("event")).toBe("E16");
  });
});
