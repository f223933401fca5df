import { describe, expect, it } from "vitest";
import { lint } from "./support/lint";

/** Lines that a pure layer may not contain, each with the rule that refuses it. */
const IMPURE: [name: string, code: string, rule: string][] = [
  ["asksDocument", "document.title", "noRestrictedGlobals"],
  ["asksWindow", "window.innerWidth", "noRestrictedGlobals"],
  ["asksForFrame", "requestAnimationFrame(() => undefined)", "noRestrictedGlobals"],
  ["waits", "setTimeout(() => undefined, 1)", "noRestrictedGlobals"],
  ["asksStopwatch", "performance.now()", "noRestrictedGlobals"],
  ["asksIntl", 'new Intl.NumberFormat("en").format(1)', "noRestrictedGlobals"],
  ["asksNow", "Date.now()", "plugin"],
  ["asksToday", "new Date()", "plugin"],
  ["buildsLocalMonth", "new Date(2022, 0)", "plugin"],
  ["buildsLocalDay", "new Date(2022, 0, 6, 12)", "plugin"],
  ["readsLocalDay", "new Date(0).getDate()", "plugin"],
  ["readsLocalHours", "new Date(0).getHours()", "plugin"],
  ["readsOffset", "new Date(0).getTimezoneOffset()", "plugin"],
  ["writesLocally", "(2500).toLocaleString()", "plugin"],
  ["writesInLocale", '(2500).toLocaleString("en", {})', "plugin"],
  ["writesLocalDate", 'new Date(0).toLocaleDateString("en")', "plugin"],
  ["comparesLocally", '"a".localeCompare("b")', "plugin"],
  ["rollsDice", "Math.random()", "plugin"],
];

const PURE_FOLDERS = ["timeline", "sheet", "model", "scene", "i18n", "telling"];

describe("rules of the code", () => {
  it("keep the platform, the present and the reader's locale out of every pure layer", () => {
    const cases = PURE_FOLDERS.flatMap((folder) =>
      IMPURE.map(([name, code, rule]) => ({ path: `src/${folder}/${name}.ts`, code, rule })),
    );
    const complaints = lint(
      Object.fromEntries(cases.map(({ path, code }) => [path, `export const value = () => ${code};\n`])),
    );
    const found = new Set(complaints.map(({ path, rule }) => `${path} ${rule}`));
    expect(cases.map(({ path, rule }) => `${path} ${rule}`).filter((line) => !found.has(line))).toEqual([]);
  });

  it("let a pure layer build and read dates in UTC", () => {
    const code = "new Date(Date.UTC(2022, 0, 6)).getUTCDate() + new Date(5).getTime()";
    expect(lint({ "src/timeline/utc.ts": `export const value = () => ${code};\n` })).toEqual([]);
  });

  it("keep the platform's own words, dates and numbers out of the panels and the map too", () => {
    const complaints = lint({
      "src/ui/write.ts": "export const write = (count: number) => count.toLocaleString();\n",
      "src/map/format.ts": 'export const format = () => new Intl.DateTimeFormat("en");\n',
    });
    expect(complaints.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
      "src/map/format.ts noRestrictedGlobals",
      "src/ui/write.ts plugin",
    ]);
  });

  it("refuse default exports, barrels, long files, odd names, any, logging and unused variables", () => {
    const long = Array.from({ length: 230 }, (_, index) => `export const line${index} = ${index};\n`).join(
      "",
    );
    const complaints = lint({
      "src/model/whole.ts": "export default function whole() {}\n",
      "src/model/index.ts": 'export { part } from "./part";\n',
      "src/model/part.ts": "export const part = 1;\n",
      "src/model/long.ts": long,
      "src/model/odd_name.ts": "export const odd = 1;\n",
      "src/model/loose.ts": "export const loose = (value: any) => value;\n",
      "src/ui/shout.ts": 'export const shout = () => console.log("here");\n',
      "src/ui/forget.ts": "const forgotten = 1;\nexport const kept = 2;\n",
    });
    expect(complaints.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
      "src/model/index.ts noBarrelFile",
      "src/model/long.ts noExcessiveLinesPerFile",
      "src/model/loose.ts noExplicitAny",
      "src/model/odd_name.ts useFilenamingConvention",
      "src/model/whole.ts noDefaultExport",
      "src/ui/forget.ts noUnusedVariables",
      "src/ui/shout.ts noConsole",
    ]);
  });

  it("refuse an effect that leaves out what it depends on and a picture without words", () => {
    const effect =
      'import { useEffect } from "react";\n' +
      "export function useTitle(title: string) {\n  useEffect(() => {\n    document.title = title;\n  }, []);\n}\n";
    const image = 'export function Flag() {\n  return <img src="flag.svg" />;\n}\n';
    const complaints = lint({ "src/ui/useTitle.ts": effect, "src/ui/Flag.tsx": image });
    expect(complaints.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
      "src/ui/Flag.tsx useAltText",
      "src/ui/useTitle.ts useExhaustiveDependencies",
    ]);
  });
});
