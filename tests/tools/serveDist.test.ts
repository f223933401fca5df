import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serveDist } from "../support/serveDist.mjs";
import { temporaryProject } from "./support/temporaryProject";

let server: Awaited<ReturnType<typeof serveDist>>;

function get(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (done, fail) => {
      // Not by `fetch`, which tidies "/../" away before it asks.
      const asked = request(server.url, { path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on("error", fail);
      asked.end();
    },
  );
}

beforeEach(async () => {
  const folder = temporaryProject({
    "secret.txt": "outside",
    "dist/index.html": "<!doctype html>",
    "dist/assets/index-Ab_12-xY.js": "export {};",
    "dist/.vite/manifest.json": "{}",
  });
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "ru"));
  writeFileSync(
    join(dist, "ru", "index.html"),
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-abc='" /><title>ru</title>`,
  );
  writeFileSync(join(dist, "assets", "index-Ab_12-xY.js.br"), brotliCompressSync("export {};"));
  server = await serveDist({ folder: dist, host: "localhost" });
});

afterEach(() => server.close());

describe("serveDist", () => {
  it("sends the page uncached, under a policy that allows this host alone", async () => {
    const { status, headers, body } = await get("/?date=2022-01-07");
    expect(status).toBe(200);
    expect(body.toString()).toBe("<!doctype html>");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  it("lets a page keep to the policy that it states, with the hashes of what stands in it", async () => {
    const { headers } = await get("/ru/");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self' 'sha256-abc='; frame-ancestors *",
    );
    expect(headers["cache-control"]).toBe("no-cache");
    const script = await get("/assets/index-Ab_12-xY.js");
    expect(script.headers["content-security-policy"]).toContain("script-src 'self';");
  });

  it("keeps files with a hash in their names for ever, and sends their compressed copies to who takes them", async () => {
    const { headers, body } = await get("/assets/index-Ab_12-xY.js", { "accept-encoding": "gzip, br" });
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["vary"]).toBe("Accept-Encoding");
    expect(body).toEqual(brotliCompressSync("export {};"));
    const plain = await get("/assets/index-Ab_12-xY.js");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.toString()).toBe("export {};");
  });

  it("opens the page of a folder", async () => {
    expect((await get("/ru/")).body.toString()).toContain("ru");
  });

  it("shows nothing outside the build, nothing hidden and nothing that is not there", async () => {
    for (const path of [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/.vite/manifest.json",
      "/none.js",
      "/%",
      "/assets",
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });

  it("says what to do where there is no build", async () => {
    await expect(serveDist({ folder: "/nowhere" })).rejects.toThrow("npm run build");
  });
});
