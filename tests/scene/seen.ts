import fc from "fast-check";
import { vi } from "vitest";
import type { Evidence, Figure, Mission } from "../../src/model/mission";
import type { Lens } from "../../src/scene/lens";
import { parseEdtf } from "../../src/timeline/parseEdtf";
import { rawSources, shippedMission } from "../support/shippedMission";

/** Each run of a law looks through the whole mission a few times. */
fc.configureGlobal({ numRuns: 40 });
vi.setConfig({ testTimeout: 20_000 });

export const mission = shippedMission();

/** When each source came out, read from the stored sources: only where its date is shown or stands in its address. */
export const cameOut: ReadonlyMap<string, number> = new Map(
  rawSources().flatMap(({ id, published }) =>
    published.basis === "stated" || published.basis === "address"
      ? [[id, parseEdtf(published.date, mission.offset).from] as const]
      : [],
  ),
);

const FRAME = new Set([
  "timeline",
  "places",
  "memberStates",
  "phases",
  "withheld",
  "origin",
  "destination",
  "via",
]);
const FIGURES = new Set(["counted", "announced", "claimed", "derived"]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function visit(
  value: unknown,
  path: string,
  see: (item: Record<string, unknown>, path: string) => void,
): void {
  if (value instanceof Map) visit([...value.values()], path, see);
  else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      const name =
        isRecord(item) && typeof item["id"] === "string" ? item["id"] : String(item?.subject ?? index);
      visit(item, `${path}.${name}`, see);
    });
  } else if (isRecord(value)) {
    see(value, path);
    for (const [key, child] of Object.entries(value))
      if (!FRAME.has(key)) visit(child, `${path}.${key}`, see);
  }
}

/** Every fact that a mission shows, by where it stands: records, their dated parts and their stated figures. */
export function factsOf(shown: Mission): ReadonlyMap<string, Evidence> {
  const facts = new Map<string, Evidence>();
  visit(shown, "", (item, path) => {
    const isSilent =
      "evidence" in item && "kind" in item && !FIGURES.has(String(item["kind"])) && !("id" in item);
    const evidence = "evidence" in item ? item["evidence"] : "confidence" in item ? item : null;
    if (isSilent || evidence === null || path.endsWith(".evidence")) return;
    facts.set(path, evidence as Evidence);
  });
  return facts;
}

/** Every figure with a value that a mission shows, by where it stands. */
export function figuresOf(shown: Mission): ReadonlyMap<string, Extract<Figure, { value: number }>> {
  const figures = new Map<string, Extract<Figure, { value: number }>>();
  visit(shown, "", (item, path) => {
    if ("value" in item && "qualifier" in item) figures.set(path, item as never);
  });
  return figures;
}

/** Every source that something names, and every one that is listed. */
export function sourcesIn(value: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(value, "", (item) => {
    if (Array.isArray(item["sources"])) for (const id of item["sources"]) ids.add(String(id));
    if (item["sources"] instanceof Map) for (const id of item["sources"].keys()) ids.add(String(id));
  });
  return ids;
}

const DAYS = { from: Date.UTC(2021, 11, 20), to: Date.UTC(2022, 1, 5) };
const edges = [
  ...mission.timeline.stops.map(({ at }) => at),
  ...cameOut.values(),
  ...mission.movements.flatMap(({ underway }) => [underway.from, underway.to]),
].flatMap((at) => [at - 1, at]);

/** Instants of January, those at which something comes out or happens, and those just before. */
export const instants = fc.oneof(
  fc.integer({ min: DAYS.from, max: DAYS.to }),
  fc.constantFrom(...edges),
  fc.constantFrom(-8.64e15, 8.64e15),
);

export const grades = fc.constantFrom("A", "B", "C", "D");
export const lenses: fc.Arbitrary<Lens> = fc.record({ grade: grades, asKnown: fc.boolean() });
