import type { Words } from "../i18n/words";
import type { StrengthScene } from "../scene/scene";
import { tellNumber } from "./tellFigure";

export interface StrengthTold {
  readonly figure: string;
  /** Of which day the figure is, and that there is none for this day where so. */
  readonly basis: readonly string[];
}

/** The strength of the force as reported by now. A count of another day is told with that day, never carried over. */
export function tellStrength({ count, isOfThisDay, ceiling }: StrengthScene, words: Words): StrengthTold {
  const { m } = words;
  if (!count) {
    const basis = ceiling
      ? [`${m.authorised()}: ${tellNumber(ceiling.persons, words)}, ${words.formatSpan(ceiling.when)}`]
      : [];
    return { figure: m.notYetCounted(), basis };
  }
  const date = words.formatSpan(count.when);
  const figure = tellNumber(count.persons, words);
  const basis = count.persons.kind === "derived" ? m.derivedOn({ date }) : m.countedOn({ date });
  return { figure, basis: isOfThisDay ? [basis] : [basis, m.noCountForThisDay()] };
}
