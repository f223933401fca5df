import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import { CHROMIUM_FLAGS } from "../../support/findChromium.mjs";

let launched: Promise<Browser> | null = null;

/** The one Chromium of a worker, started at its first page and ended with it; another if that one has broken down. */
export async function browser(): Promise<Browser> {
  const running = await launched;
  if (running?.isConnected()) return running;
  launched = chromium.launch({ executablePath: inject("chromiumPath"), args: CHROMIUM_FLAGS });
  return launched;
}
