import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { baseMap } from "../../geo/baseMapPlugin";

let server: ViteDevServer;
let address: string;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: "silent",
    plugins: [baseMap()],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? "";
});

afterAll(() => server.close());

async function read(level: string) {
  const { url } = await server.ssrLoadModule(`/geo/${level}.json?base-map`);
  const response = await fetch(new URL(url, address));
  return (await response.json()) as { grid: number; paths: { className: string; d: string }[] };
}

describe("the base map plugin", () => {
  it("gives the geometry of the first paint as paths, to the kilometre", async () => {
    const { grid, paths } = await read("first-paint");
    expect(grid).toBe(1);
    for (const id of ["am", "by", "kg", "ru", "tj"]) {
      expect(paths.map(({ className }) => className)).toContain(`member state-${id}`);
    }
  });

  it("gives the detailed geometry to a tenth of one, with the towns", async () => {
    const { grid, paths } = await read("detail");
    expect(grid).toBe(0.1);
    expect(paths.map(({ className }) => className)).toContain("urban");
  });

  it("refuses a level that there is not", async () => {
    const response = await fetch(new URL("/@base-map/nowhere.json", address));
    expect(response.status).toBe(500);
  });
});
