import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));

/** The text of a file of the sources, by its path from this folder. */
export const readSource = (path: string): Promise<string> => readFile(join(HERE, path), "utf8");
