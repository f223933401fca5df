import { describe, expect, it } from "vitest";
import { findAxeViolations } from "./support/findAxeViolations";
import { openPage } from "./support/openPage";

const TABLES = [
  ...["events", "background", "contingents", "movements", "sites", "strength", "aircraft", "figures"],
  ...["plans", "consequences", "disagreements"],
];

describe("the tables", () => {
  it.each([
    ["desktop", "light"],
    ["phone", "dark"],
  ] as const)("have nothing that axe finds, on a %s in %s", async (size, colorScheme) => {
    for (const table of ["movements", "disagreements"]) {
      const { page } = await openPage({ url: `?data=tables.${table}`, size, colorScheme, lang: "ru" });
      await page.waitForSelector(".data-table");
      expect(await findAxeViolations(page), table).toEqual([]);
    }
  });

  it("fit the narrowest page, and the narrowest at which each stands in columns, without scrolling sideways", async () => {
    const { page } = await openPage({ url: "?data=tables", lang: "ru" });
    for (const table of TABLES) {
      await page.locator(`.tables-nav a[href*="tables.${table}"]`).press("Enter");
      await page.locator(`.tables-nav [aria-current][href*="tables.${table}"]`).waitFor();
      for (const width of [320, 930, 1330]) {
        await page.setViewportSize({ width, height: 800 });
        const [needs, has] = await page.evaluate(() => {
          const body = document.querySelector(".data-body");
          return [body?.scrollWidth ?? 0, body?.clientWidth ?? 0];
        });
        expect(needs, `${table} at ${width}`).toBeLessThanOrEqual(has ?? 0);
      }
    }
  });

  it("stay tables to assistive technology where they stand as cards", async () => {
    const { page } = await openPage({ url: "?data=tables.contingents", size: "smallPhone" });
    const row = page.locator(".data-table").getByRole("row", { name: /^Kyrgyzstan/ });
    await row.waitFor();
    expect(await page.getByRole("table", { name: "Contingents", exact: true }).count()).toBe(1);
    expect(await row.getByRole("rowheader").textContent()).toBe("Kyrgyzstan");
    expect(await row.getByRole("cell").first().textContent()).toBe("150announced");
    expect(await row.getByRole("cell").first().getAttribute("data-label")).toBe("People");
    await page.getByRole("button", { name: "People", exact: true }).tap();
    expect(await page.locator(".data-table").getByRole("rowheader").first().textContent()).toBe("Armenia");
  });

  it("lead from a row to its moment on the map, and back to the table by the browser's way back", async () => {
    const { page } = await openPage({ url: "?data=tables.sites" });
    await page.getByRole("button", { name: "Zhetygen military airfield" }).click();
    await page.locator("aside.details").getByText("Zhetygen military airfield").waitFor();
    expect(new URL(page.url()).searchParams.get("data")).toBeNull();
    await page.goBack();
    await page.getByRole("table", { name: "Guarded sites" }).waitFor();
  });
});
