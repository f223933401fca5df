import { runTool } from "./runTool";
import { temporaryProject } from "./temporaryProject";

export interface Complaint {
  readonly path: string;
  /** The last part of the rule's name, such as "noImportCycles", or "plugin" for a rule of our own. */
  readonly rule: string;
  readonly message: string;
}

interface BiomeReport {
  diagnostics: { category: string; message: string; location: { path: string } }[];
}

/** What the lint says of files laid out in a project of their own, formatting and import order left aside. */
export function lint(files: Readonly<Record<string, string>>): Complaint[] {
  const folder = temporaryProject(files);
  const { stdout } = runTool(
    folder,
    "node_modules/@biomejs/biome/bin/biome",
    "lint",
    "--reporter=json",
    "--max-diagnostics=none",
    "src",
  );
  const report = JSON.parse(stdout) as BiomeReport;
  return report.diagnostics.map(({ category, message, location }) => ({
    path: location.path.replaceAll("\\", "/"),
    rule: category.split("/").at(-1) ?? category,
    message,
  }));
}
