import { readSource } from "./readSource";

/** The custom properties of the light look, by name. */
export async function readTokens(): Promise<ReadonlyMap<string, string>> {
  const css = await readSource("../tokens.css");
  const [light = ""] = css.split(":root[data-look");
  return new Map(
    [...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/**
 * The style sheets of the map for a drawing program that knows no custom properties and scales its lines:
 * with colours in their place, and lines of the ground `unit` times thinner.
 */
export async function readMapStyles(tokens: ReadonlyMap<string, string>, unit: number): Promise<string> {
  const [ground = "", marks = ""] = await Promise.all(
    ["ground.css", "marks.css"].map((name) => readSource(`../../map/${name}`)),
  );
  const lines = ground
    .replace(/stroke-width: ([\d.]+)px/g, (_, px) => `stroke-width: ${px / unit}px`)
    .replace(
      /stroke-dasharray: (\d+) (\d+)/g,
      (_, on, off) => `stroke-dasharray: ${on / unit} ${off / unit}`,
    );
  const sectors = [...marks.matchAll(/\.(guard-\w+) \{\s*--of: (var\([^)]+\));/g)].flatMap(
    ([, name = "", colour = ""]) => [
      `.${name} .ring-outline, .${name} .ring-strike { stroke: ${colour}; }`,
      `.${name} .ring-fill { fill: ${colour}; }`,
    ],
  );
  return [
    ".ground-map path { fill: none; }",
    lines,
    ".ground-map .hatch-line { stroke-width: 1.1px; }",
    marks,
  ]
    .concat(sectors)
    .join("\n")
    .replaceAll(/url\("([^"]+)"\)/g, "url($1)")
    .replace(/var\((--[\w-]+)(?:, [^()]*(?:\([^()]*\))?)?\)/g, (_, name) => tokens.get(name) ?? "none");
}
