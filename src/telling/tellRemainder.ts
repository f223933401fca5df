import type { Words } from "../i18n/words";
import type { MissionText } from "../model/schema/text";
import type { StrengthScene } from "../scene/scene";
import { tellFigure, tellKind } from "./tellFigure";

/** What is left of a count for contingents that published no number: whose, how derived, how many; null where none is. */
export function tellRemainder({ remainder }: StrengthScene, text: MissionText, words: Words): string | null {
  if (!remainder) return null;
  const { id, persons } = remainder;
  return words.m.remainderMakes({
    derivation: text.strength[id] ?? id,
    figure: tellFigure(persons, "persons", words),
    kind: tellKind(persons.kind, words),
  });
}
