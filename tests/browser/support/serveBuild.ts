import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../support/findChromium.mjs";
import { serveDist } from "../../support/serveDist.mjs";

declare module "vitest" {
  interface ProvidedContext {
    baseUrl: string;
    hostUrl: string;
    chromiumPath: string;
  }
}

/** A site of another origin, whose page is whatever its address says: "/?html=...". */
function serveHostPages(): Promise<{ hostUrl: string; closeHost: () => void }> {
  const server = createServer((request, response) => {
    const html = new URL(request.url ?? "/", "http://127.0.0.1").searchParams.get("html") ?? "";
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
  });
  const closeHost = () => {
    server.close();
    server.closeAllConnections();
  };
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      done({ hostUrl: `http://127.0.0.1:${port}`, closeHost });
    });
  });
}

export async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const { url, close } = await serveDist({ host: "localhost" });
  const { hostUrl, closeHost } = await serveHostPages();
  project.provide("baseUrl", url);
  project.provide("hostUrl", hostUrl);
  project.provide("chromiumPath", await findChromium());
  return () => {
    closeHost();
    return close();
  };
}
