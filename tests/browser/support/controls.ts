import type { Frame, Locator, Page } from "playwright-core";

/** The controls by what they are, in whatever language the page speaks. */
export function controlsOf(page: Page | Frame) {
  return {
    slider: page.locator("input[type=range]"),
    play: page.locator(".play-button"),
    previous: page.locator(".step-buttons button").first(),
    next: page.locator(".step-buttons button").last(),
    speed: page.locator("select.speed-control"),
    more: page.locator(".more-button"),
    dateField: page.locator(".date-field input"),
    loop: page.locator(".transport-switch").first(),
    rests: page.locator(".transport-switch").last(),
    language: page.locator(".settings select").first(),
    notice: page.locator(".notices .notice"),
    details: page.locator("aside.details"),
  };
}

/** Opens what has no room in the row of controls, if `control` is in there. */
export async function reveal(page: Page | Frame, control: Locator): Promise<void> {
  if (!(await control.isVisible())) await controlsOf(page).more.click();
  await control.waitFor({ state: "visible" });
}

export async function switchRestsOff(page: Page | Frame): Promise<void> {
  const { rests, more } = controlsOf(page);
  await reveal(page, rests);
  if ((await rests.getAttribute("aria-pressed")) === "true") await rests.click();
  if ((await more.getAttribute("aria-expanded")) === "true") await more.click();
}

export async function typeDate(page: Page | Frame, text: string): Promise<void> {
  const { dateField } = controlsOf(page);
  await reveal(page, dateField);
  await dateField.fill(text);
  await dateField.press("Enter");
}

export async function chooseLanguage(page: Page | Frame, tag: string): Promise<void> {
  const { language } = controlsOf(page);
  await reveal(page, language);
  await language.selectOption(tag);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, tag);
}

/** Goes to one of the mission's events, by its place in the told order, without the pointer. */
export async function goToEvent(page: Page | Frame, number: number): Promise<void> {
  await page.waitForSelector(".events", { state: "attached" });
  await page.evaluate((index) => {
    document.querySelectorAll<HTMLButtonElement>(".events")[0]?.querySelectorAll("button")[index]?.click();
  }, number - 1);
  await twoFrames(page);
}

/** Waits until what was asked for has been drawn. */
export function twoFrames(page: Page | Frame): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Waits for the map with its six states and its names. */
export async function untilMapDrawn(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("app:map-drawn").length > 0);
  await page.waitForFunction(() => document.querySelector(".map-label") !== null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await twoFrames(page);
}
