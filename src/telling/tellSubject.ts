import type { Words } from "../i18n/words";

/** What a figure of an official statement on the unrest counts: "Detained". */
export function tellSubject(subject: string, { m }: Words): string {
  switch (subject) {
    case "detained":
    case "dead":
    case "injured":
      return m.consequenceOf({ subject });
    case "dead-security":
      return m.consequenceOf({ subject: "deadSecurity" });
    case "injured-security":
      return m.consequenceOf({ subject: "injuredSecurity" });
    case "dead-in-custody":
      return m.consequenceOf({ subject: "deadInCustody" });
    case "dead-almaty":
      return m.consequenceOf({ subject: "deadAlmaty" });
    case "csto-losses":
      return m.consequenceOf({ subject: "cstoLosses" });
    case "staff-freed":
      return m.consequenceOf({ subject: "staffFreed" });
    default:
      return subject;
  }
}
