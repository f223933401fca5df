import type { Mission } from "./mission";
import { parseShape } from "./parseShape";
import type { Parsed } from "./problem";
import { type FindData, findSchema } from "./schema/find";
import { unknownIds } from "./unknownIds";

/** Checks what the find box needs beyond a mission against the mission whose events and contingents it names. */
export function parseFind(raw: unknown, mission: Mission): Parsed<FindData> {
  const find = parseShape(findSchema, raw);
  if (!find.ok) return find;
  const events = new Set([...mission.events, ...mission.backgroundEvents].map(({ id }) => id));
  const contingents = new Set<string>(mission.contingents.map(({ id }) => id));
  const problems = find.value.people.flatMap((person, index) => [
    ...unknownIds("event", person.events, events, `people[${index}].events`),
    ...unknownIds("contingent", person.contingents, contingents, `people[${index}].contingents`),
  ]);
  return problems.length > 0 ? { ok: false, problems } : find;
}
