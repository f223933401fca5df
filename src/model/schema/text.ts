import * as v from "valibot";

const line = v.pipe(v.string(), v.minLength(1, "is empty"));
const named = v.strictObject({ name: line, note: v.optional(line) });

const story = v.strictObject({
  /** One short statement of what happened. */
  headline: line,
  /** One to three sentences that explain it. */
  text: line,
  /** One sentence for the embed and the classroom. */
  caption: line,
  /** What is known of the hour, where more than the day is. */
  hour: v.optional(line),
});

/** The story's words in one language, keyed by the ids of the facts. */
export const missionTextSchema = v.strictObject({
  language: v.string(),
  title: line,
  subtitle: line,
  summary: line,
  states: v.record(v.string(), line),
  /** `in`: the place in a phrase like "in Almaty", for languages that decline names. */
  places: v.record(v.string(), v.strictObject({ name: line, long: v.optional(line), in: v.optional(line) })),
  contingents: v.record(
    v.string(),
    v.strictObject({
      unit: line,
      formation: line,
      decision: line,
      command: v.optional(line),
      note: v.optional(line),
    }),
  ),
  units: v.record(v.string(), line),
  movements: v.record(v.string(), named),
  sites: v.record(v.string(), named),
  strength: v.record(v.string(), line),
  aircraft: v.record(v.string(), line),
  figures: v.record(v.string(), line),
  events: v.record(v.string(), story),
  backgroundEvents: v.record(v.string(), story),
  phases: v.record(v.string(), named),
  plans: v.record(v.string(), named),
  conflicts: v.record(
    v.string(),
    v.strictObject({ question: line, finding: line, reports: v.record(v.string(), line) }),
  ),
  consequences: v.record(v.string(), line),
  /** Longer explanations that belong to no single event: legal basis, Article 4, open questions. */
  notes: v.record(v.string(), v.strictObject({ title: line, text: line })),
});

/** What each source is, in a few words. */
export const sourceTextSchema = v.strictObject({
  language: v.string(),
  sources: v.record(v.string(), line),
});

export type MissionText = v.InferOutput<typeof missionTextSchema>;
export type SourceText = v.InferOutput<typeof sourceTextSchema>;
