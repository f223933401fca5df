import type { Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { controlsOf, reveal, untilMapDrawn } from "./support/controls";
import { momentOf } from "./support/moment";
import { type OpenPage, openPage, waitUntilReady } from "./support/openPage";

/** Takes out what the browser itself says of the files that were refused, and leaves the rest to fail the test. */
function forgiveRefused({ problems }: OpenPage): void {
  const rest = problems.filter(
    (problem) =>
      !problem.includes("console error: Failed to load resource: net::ERR_FAILED") &&
      !problem.includes("Failed to fetch dynamically imported module"),
  );
  problems.splice(0, problems.length, ...rest);
}

/** Opens a page, and again with the files that match refused or changed. */
async function openWith(files: RegExp, answer: (route: Route) => Promise<void>, url = "?event=E22") {
  const opening = await openPage({ url });
  await opening.context.route(files, answer);
  await opening.page.reload();
  return opening;
}

const refuse = (route: Route) => route.abort();

const change = (from: string, to: string) => async (route: Route) => {
  const response = await route.fetch();
  const text = await response.text();
  if (!text.includes(from)) throw new Error(`There is no ${from} to break.`);
  await route.fulfill({ response, body: text.replaceAll(from, to) });
};

describe("a broken mission", () => {
  it("is shown as a readable list of what is wrong with it", async () => {
    const { page } = await openWith(/\/mission-[^/]*\.js$/, change("S-MCKG07", "S-NOWHERE"));
    const broken = page.getByRole("main");
    await broken.getByRole("heading", { name: "The facts of this mission cannot be shown" }).waitFor();
    const problems = await broken.getByRole("listitem").allTextContents();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join("\n")).toContain("S-NOWHERE");
    expect(problems.join("\n")).toMatch(/events/);
  });

  it("lists all its problems at once", async () => {
    const { page } = await openWith(/\/mission-[^/]*\.js$/, change("+06:00", "+99:00"));
    const broken = page.getByRole("main");
    await broken.getByRole("heading", { name: "The facts of this mission cannot be shown" }).waitFor();
    expect(await broken.getByRole("listitem").count()).toBeGreaterThan(3);
  });
});

describe("a file that does not arrive", () => {
  it.each([
    ["the facts", /\/mission-[^/]*\.js$/],
    ["the words of the page", /\/en-[^/]*\.js$/],
    ["the prose of the mission", /\/text\.en-[^/]*\.js$/],
  ])("is told instead of a blank page, with a way to try again: %s", async (_name, files) => {
    const opening = await openWith(files, refuse);
    const { page, context } = opening;
    const told = page.locator("main.broken");
    await told.getByRole("heading").waitFor({ timeout: 5000 });
    expect((await told.textContent())?.length).toBeGreaterThan(20);

    await context.unroute(files);
    await told.getByRole("button").click();
    await waitUntilReady(page);
    forgiveRefused(opening);
  });

  it("leaves text and time line at work when it is the map", async () => {
    const opening = await openWith(/\/MissionMap-[^/]*\.js$/, refuse);
    const { page } = opening;
    await waitUntilReady(page);
    const told = page.locator(".map").getByRole("alert");
    await told.waitFor({ state: "visible" });
    expect(await told.textContent()).toContain("The map could not be loaded.");
    await controlsOf(page).next.click();
    expect((await momentOf(page)).headline).toBe("Moscow: Almaty airport under guard");
    expect(await page.locator("#shown-now-text").textContent()).toContain("7 January 2022");
    forgiveRefused(opening);
  });

  it.each(["first-paint", "detail"])(
    "is told when it is the %s geometry, and the page goes on",
    async (level) => {
      const files = new RegExp(`/${level}-[^/]*\\.json$`);
      // At zoom 5.5 the map that the page comes with is too coarse, and the finest not yet asked for.
      const url = level === "detail" ? "?event=E22" : "?event=E22&at=5.5/48/68";
      const opening = await openWith(files, refuse, url);
      const { page } = opening;
      await waitUntilReady(page);
      if (level === "detail") {
        await untilMapDrawn(page);
        await page.locator(".map-controls button").last().click();
      }
      const { notice, next } = controlsOf(page);
      await notice.waitFor({ state: "visible" });
      expect((await notice.textContent())?.length).toBeGreaterThan(20);
      await next.click();
      expect((await momentOf(page)).headline).toBe("Moscow: Almaty airport under guard");

      await opening.context.unroute(files);
      await notice.getByRole("button", { name: "Try again" }).click();
      const finer = level === "detail" ? ".ground-map .urban" : '.ground-map > [transform="scale(1)"]';
      await page.locator(finer).waitFor();
      await notice.waitFor({ state: "detached" });
      await untilMapDrawn(page);
      forgiveRefused(opening);
    },
  );

  it("is told when it is a language, and the page stays in the one it has", async () => {
    const opening = await openWith(/\/text\.ru-[^/]*\.js$/, refuse);
    const { page } = opening;
    await waitUntilReady(page);
    const { language, notice, next } = controlsOf(page);
    await reveal(page, language);
    await language.selectOption("ru");
    await notice.waitFor({ state: "visible" });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await next.click();
    expect((await momentOf(page)).headline).toBe("Moscow: Almaty airport under guard");
    forgiveRefused(opening);
  });
});
