import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose answer depends on colours. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

async function run(page: Page, options: object): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ["violations"], ...options })})`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(" ")}. ${failureSummary ?? ""}`,
    ),
  );
}

/** What axe finds wrong on the page as it is now, one sentence per rule and element. */
export const findAxeViolations = (page: Page): Promise<string[]> => run(page, {});

/** As above in the light look, and in the dark one what depends on colours; for pages that ask for less motion. */
export async function findAxeViolationsInBothLooks(page: Page): Promise<string[]> {
  const turn = async (colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction((look) => document.documentElement.dataset["look"] === look, colorScheme);
  };
  await turn("light");
  const light = await run(page, {});
  await turn("dark");
  const dark = await run(page, { runOnly: COLOUR_RULES });
  return [...light, ...dark.map((sentence) => `in the dark: ${sentence}`)];
}
