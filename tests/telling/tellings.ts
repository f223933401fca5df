import type { Figure } from "../../src/model/mission";

const evidence = { confidence: "A", sources: [], known: { kind: "undated" }, conflicts: [] } as const;

/** A counted figure, or that none was published. */
export function figure(
  value: number | null,
  qualifier: Extract<Figure, { value: number }>["qualifier"] = "exactly",
): Figure {
  if (value === null) return { kind: "not-published", evidence };
  return { kind: "counted", value, qualifier, from: [], evidence };
}
