// A static server for the build: node tests/support/serveDist.mjs [FOLDER]; PORT chooses another port than 4173.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { POLICY } from "../../src/app/build/policy.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** In a frame sandboxed without `allow-same-origin` modules and fonts come from "null", hence the open CORS. */
const COMMON_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
  "Access-Control-Allow-Origin": "*",
};

const POLICY_TAG = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

const headersFor = (path) => ({ ...COMMON_HEADERS, "Content-Security-Policy": policyOf(path) });

/** The policy that a page states itself, with its hashes; that of a page without any for all else. */
function policyOf(path) {
  const own = extname(path) === ".html" ? POLICY_TAG.exec(readFileSync(path, "utf8"))?.[1] : undefined;
  return `${own ?? POLICY}; frame-ancestors *`;
}

const HASHED_NAME = /[\\/]assets[\\/].*-[\w-]{8}\.\w+$/;

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file a request path names inside the folder, or null: never outside of it and never a hidden one. */
function fileOf(folder, requestPath) {
  let decoded;
  try {
    decoded = decodeURIComponent(requestPath);
  } catch {
    return null;
  }
  const path = normalize(join(folder, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
  if (!path.startsWith(folder + sep) || decoded.includes("\0")) return null;
  if (
    path
      .slice(folder.length)
      .split(sep)
      .some((part) => part.startsWith("."))
  )
    return null;
  return isFile(path) ? path : null;
}

function encodingFor(path, accepted) {
  const names = (accepted ?? "").split(",").map((part) => part.trim().split(";")[0]);
  if (names.includes("br") && isFile(`${path}.br`)) return ["br", `${path}.br`];
  if (names.includes("gzip") && isFile(`${path}.gz`)) return ["gzip", `${path}.gz`];
  return [null, path];
}

function answer(folder, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...headersFor(""), Allow: "GET, HEAD" }).end();
    return;
  }
  const path = fileOf(folder, (request.url ?? "/").split("?")[0]);
  if (path === null) {
    response
      .writeHead(404, { ...headersFor(""), "Content-Type": TYPES[".txt"] })
      .end("There is no such file in the build.\n");
    return;
  }
  const [encoding, stored] = encodingFor(path, request.headers["accept-encoding"]);
  response.writeHead(200, {
    ...headersFor(path),
    "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
    "Content-Length": statSync(stored).size,
    "Cache-Control": HASHED_NAME.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
    ...(encoding ? { "Content-Encoding": encoding } : {}),
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(stored).pipe(response);
}

/**
 * Serves a folder; port 0 takes a free one. Resolves to the address and a function that closes it.
 * @param {{ folder?: string | undefined, port?: number, host?: string }} [options]
 */
export function serveDist({ folder = "dist", port = 0, host } = {}) {
  const root = resolve(folder);
  if (!isFile(join(root, "index.html"))) {
    return Promise.reject(new Error(`There is no index.html in ${root}: run "npm run build" first.`));
  }
  const server = createServer((request, response) => answer(root, request, response));
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      const url = `http://localhost:${server.address().port}`;
      const close = () =>
        new Promise((closed) => {
          server.close(closed);
          server.closeAllConnections();
        });
      done({ url, close });
    });
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4173);
  serveDist({ folder: process.argv[2], port }).then(
    ({ url }) => console.log(url),
    (error) => {
      console.error(
        error.code === "EADDRINUSE"
          ? `Port ${port} is taken. Choose another: PORT=8080 npm start`
          : error.message,
      );
      process.exit(1);
    },
  );
}
