import { describe, expect, it } from "vitest";
import { lint } from "./support/lint";

/** Typed from the table in ARCHITECTURE.md: what each folder may import, beside its own files. */
const MAY_IMPORT: Record<string, { folders: string[]; packages: string[] }> = {
  timeline: { folders: [], packages: [] },
  sheet: { folders: [], packages: [] },
  model: { folders: ["timeline"], packages: ["valibot"] },
  scene: { folders: ["model", "timeline", "sheet"], packages: ["d3-scale"] },
  i18n: { folders: ["timeline"], packages: [] },
  telling: { folders: ["scene", "model", "timeline", "i18n"], packages: [] },
  exports: {
    folders: ["ground", "telling", "scene", "model", "timeline", "i18n", "sheet"],
    packages: [],
  },
  ground: { folders: ["scene", "model", "timeline", "sheet"], packages: ["topojson-client"] },
  session: { folders: ["scene", "model", "timeline", "i18n", "sheet"], packages: [] },
  behaviours: {
    folders: ["telling", "session", "scene", "model", "timeline", "i18n", "ground", "sheet"],
    packages: [],
  },
  page: { folders: ["session", "scene", "model", "timeline", "i18n", "sheet"], packages: [] },
  core: {
    folders: [
      ...["page", "behaviours", "telling", "session", "scene", "model", "timeline", "i18n", "ground"],
      "sheet",
    ],
    packages: [],
  },
  bindings: { folders: ["session", "scene", "model", "timeline", "i18n"], packages: ["react"] },
  map: {
    folders: [
      ...["telling", "bindings", "behaviours", "ground", "session", "scene", "model", "timeline", "i18n"],
      "sheet",
    ],
    packages: ["react", "react-dom", "leaflet", "react-leaflet"],
  },
  ui: {
    folders: [
      ...["exports", "telling", "bindings", "behaviours", "session", "scene", "model", "timeline", "i18n"],
    ],
    packages: ["react", "minisearch"],
  },
};

const FOLDERS = [...Object.keys(MAY_IMPORT), "missions", "app"];
const PACKAGES = [
  "react",
  "react-dom",
  "leaflet",
  "react-leaflet",
  "d3-scale",
  "valibot",
  "topojson-client",
  "minisearch",
  "node:fs",
];

const asName = (text: string) =>
  text.replaceAll(/[^a-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());

/** One file for each import that a folder could try, and whether the table allows it. */
function attempts() {
  return Object.entries(MAY_IMPORT).flatMap(([folder, { folders, packages }]) => [
    ...FOLDERS.filter((other) => other !== folder).map((other) => ({
      path: `src/${folder}/deep/reaches${asName(`-${other}`)}.ts`,
      specifier: `../../${other}/thing`,
      isAllowed: folders.includes(other),
    })),
    ...PACKAGES.map((name) => ({
      path: `src/${folder}/uses${asName(`-${name}`)}.ts`,
      specifier: name,
      isAllowed: packages.includes(name),
    })),
  ]);
}

describe("layer rules", () => {
  it("allow exactly the imports of the table, between folders and from packages", () => {
    const tried = attempts();
    const complaints = lint(
      Object.fromEntries(tried.map(({ path, specifier }) => [path, `import "${specifier}";\n`])),
    );
    const refused = new Set(
      complaints.filter(({ rule }) => rule === "noRestrictedImports").map(({ path }) => path),
    );
    expect([...refused].sort()).toEqual(
      tried
        .filter(({ isAllowed }) => !isAllowed)
        .map(({ path }) => path)
        .sort(),
    );
  });

  it("hold for types and for imports on demand as well", () => {
    const complaints = lint({
      "src/ui/readsType.ts": 'import type { Thing } from "../map/thing";\nexport type Copy = Thing;\n',
      "src/ui/loadsLate.ts": 'export const loadMap = () => import("../map/thing");\n',
    });
    expect(complaints.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
      "src/ui/loadsLate.ts noRestrictedImports",
      "src/ui/readsType.ts noRestrictedImports",
    ]);
  });

  it("let the build of the pages use its tools and every layer, but nothing that needs a browser", () => {
    const allowed = ["node:fs/promises", "vite", "react-dom/server", "topojson-client", "../../map/thing"];
    const refused = [
      "leaflet",
      "leaflet/dist/leaflet.css",
      "react-leaflet",
      "minisearch",
      "../../../tests/thing",
    ];
    const complaints = lint(
      Object.fromEntries(
        [...allowed, ...refused].map((name) => [
          `src/app/build/uses${asName(`-${name}`)}.ts`,
          `import "${name}";\n`,
        ]),
      ),
    );
    expect(
      complaints
        .filter(({ rule }) => rule === "noRestrictedImports")
        .map(({ path }) => path)
        .sort(),
    ).toEqual(refused.map((name) => `src/app/build/uses${asName(`-${name}`)}.ts`).sort());
  });

  it("refuse a circle of imports, even of types", () => {
    const complaints = lint({
      "src/scene/one.ts": 'import { two } from "./two";\nexport const one = () => two;\n',
      "src/scene/two.ts": 'import { one } from "./one";\nexport const two = () => one;\n',
      "src/model/left.ts": 'import type { Right } from "./right";\nexport type Left = Right | 1;\n',
      "src/model/right.ts": 'import type { Left } from "./left";\nexport type Right = Left | 2;\n',
    });
    const circular = complaints.filter(({ rule }) => rule === "noImportCycles").map(({ path }) => path);
    expect(circular.sort()).toEqual([
      "src/model/left.ts",
      "src/model/right.ts",
      "src/scene/one.ts",
      "src/scene/two.ts",
    ]);
  });
});
