import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((variable) => process.env[variable])
    .filter((folder) => folder)
    .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
];

const HOW_TO_GET_ONE =
  "No Chromium was found. Install Chromium or Chrome (Debian: apt-get install chromium), " +
  "or name one by CHROMIUM_PATH=/path/to/chromium.";

function starts(path) {
  try {
    execFileSync(path, ["--headless", "--no-sandbox", "--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The browser that an npm package ships. An unpacking that was interrupted leaves a broken file: unpack again. */
async function packagedChromium() {
  if (process.platform !== "linux") return null;
  try {
    createRequire(import.meta.url).resolve("@sparticuz/chromium");
  } catch {
    return null;
  }
  const { default: chromium } = await import("@sparticuz/chromium");
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const path = await chromium.executablePath();
      if (starts(path)) return path;
    } catch {
      // Unpack once more below.
    }
    rmSync(join(tmpdir(), "chromium"), { force: true });
  }
  return null;
}

/** A Chromium to test with: CHROMIUM_PATH, an installed one, or the packaged one; throws a sentence without any. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and no such file exists.`);
  }
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const installed = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...APPLICATIONS,
  ];
  const found = installed.find((path) => existsSync(path)) ?? (await packagedChromium());
  if (!found) throw new Error(HOW_TO_GET_ONE);
  return found;
}
