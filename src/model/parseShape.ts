import * as v from "valibot";
import type { Parsed, Problem } from "./problem";

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map((item) => item.key) ?? [];
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function leaves(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  const inner = issue.issues?.flatMap(leaves) ?? [];
  return inner.length > 0 && inner.every((leaf) => leaf.path) ? inner : [issue];
}

function sentenceOf({ kind, type, message, expected, received }: v.BaseIssue<unknown>): string {
  if (type === "strict_object" && expected === "never") return "is not an entry that belongs here";
  if (kind === "schema" && received === "undefined") return "is missing";
  if (kind === "schema" || message.startsWith("Invalid")) return `should be ${expected}, but is ${received}`;
  return `${message} (found ${received})`;
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  return { path: pathOf(issue), message: sentenceOf(issue) };
}

/** Checks a value against a schema and names every place where it does not fit. */
export function parseShape<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Parsed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.flatMap(leaves).map(toProblem) };
}
