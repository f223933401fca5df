import type { TestProject } from "vitest/node";
import { findChromium } from "../../support/findChromium.mjs";
import { serveDist } from "../../support/serveDist.mjs";

declare module "vitest" {
  interface ProvidedContext {
    baseUrl: string;
    chromiumPath: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const { url, close } = await serveDist({ host: "localhost" });
  project.provide("baseUrl", url);
  project.provide("chromiumPath", await findChromium());
  return close;
}
