import { compareIds } from "./compareIds";
import type { Mission } from "./mission";
import { parseShape } from "./parseShape";
import type { Parsed } from "./problem";
import { type RawTreaty, type TreatyText, treatySchema, treatyTextSchema } from "./schema/treaty";
import { unknownId, unknownIds } from "./unknownIds";

/** Checks what is told of the treaty against the mission whose events and sources it names. */
export function parseTreaty(raw: unknown, mission: Mission): Parsed<RawTreaty> {
  const treaty = parseShape(treatySchema, raw);
  if (!treaty.ok) return treaty;
  const { wordings, clause, bases, requests } = treaty.value;
  const events = new Set(mission.backgroundEvents.map(({ id }) => id));
  const problems = [
    ...wordings.flatMap(({ event, sources }, index) => [
      ...unknownId("event", event, events, `wordings[${index}].event`),
      ...unknownIds("source", sources, mission.sources, `wordings[${index}].sources`),
    ]),
    ...unknownIds("source", clause.sources, mission.sources, "clause.sources"),
    ...bases.flatMap(({ sources }, index) =>
      unknownIds("source", sources, mission.sources, `bases[${index}].sources`),
    ),
    ...requests.flatMap((request, index) =>
      unknownIds("event", request.events, events, `requests[${index}].events`),
    ),
  ];
  return problems.length > 0 ? { ok: false, problems } : treaty;
}

/** Checks one language's words for it: everything has its own, and none is left over. */
export function parseTreatyText(raw: unknown, treaty: RawTreaty): Parsed<TreatyText> {
  const text = parseShape(treatyTextSchema, raw);
  if (!text.ok) return text;
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const { aspects, wordings, bases, requests } = text.value;
  const problems = [
    ...compareIds("aspects", treaty.aspects, Object.keys(aspects)),
    ...compareIds("wordings", ids(treaty.wordings), Object.keys(wordings)),
    ...Object.entries(wordings).flatMap(([id, { says }]) =>
      compareIds(`wordings.${id}.says`, treaty.aspects, Object.keys(says)),
    ),
    ...compareIds("bases", ids(treaty.bases), Object.keys(bases)),
    ...compareIds("requests", ids(treaty.requests), Object.keys(requests)),
  ];
  return problems.length > 0 ? { ok: false, problems } : text;
}
