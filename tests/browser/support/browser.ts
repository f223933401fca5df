import { type Browser, chromium } from "playwright-core";
import { afterAll, inject } from "vitest";
import { CHROMIUM_FLAGS } from "../../support/findChromium.mjs";

let launched: Promise<Browser> | null = null;

/** The one Chromium of a test file, started at its first page. */
export function browser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: inject("chromiumPath"), args: CHROMIUM_FLAGS });
  return launched;
}

afterAll(async () => {
  const running = await launched;
  await running?.close();
});
