import type { Words } from "../i18n/words";
import type { Endpoint } from "../model/mission";
import type { MissionText } from "../model/schema/text";

/** One end of a movement in words: its place or places, said to be inferred where we infer it, or not known. */
export function tellEndpoint(endpoint: Endpoint, text: MissionText, { m, formatList }: Words): string {
  if (endpoint.certainty === "unknown") return m.endpointUnknown();
  const place = formatList(endpoint.places.map(({ id }) => text.places[id]?.name ?? id));
  return endpoint.certainty === "inferred" ? m.endpointInferred({ place }) : place;
}
