import { compareIds } from "./compareIds";
import type { Mission } from "./mission";
import { parseShape } from "./parseShape";
import type { Parsed } from "./problem";
import { type SourceText, sourceTextSchema } from "./schema/text";

/** Checks what one language says of the sources: each has its words, and none is left over. */
export function parseSourceText(raw: unknown, mission: Mission): Parsed<SourceText> {
  const text = parseShape(sourceTextSchema, raw);
  if (!text.ok) return text;
  const problems = compareIds("sources", [...mission.sources.keys()], Object.keys(text.value.sources));
  return problems.length > 0 ? { ok: false, problems } : text;
}
