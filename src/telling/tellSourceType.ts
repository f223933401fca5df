import type { Words } from "../i18n/words";
import type { Source } from "../model/mission";

/** Whose a source is: an official body's, an agency's, a copy. */
export function tellSourceType(type: Source["type"], { m }: Words): string {
  switch (type) {
    case "official-agency":
      return m.sourceTypeOf({ type: "officialAgency" });
    case "official-broadcaster":
      return m.sourceTypeOf({ type: "officialBroadcaster" });
    case "official-press":
      return m.sourceTypeOf({ type: "officialPress" });
    case "official-operator":
      return m.sourceTypeOf({ type: "officialOperator" });
    case "official-text":
      return m.sourceTypeOf({ type: "officialText" });
    default:
      return m.sourceTypeOf({ type });
  }
}
