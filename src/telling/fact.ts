import type { Words } from "../i18n/words";
import type { Confidence } from "../model/evidence";
import type { Evidence, Figure } from "../model/mission";
import type { MissionText } from "../model/schema/text";
import type { Instant } from "../timeline/instant";
import { asSentences } from "./asSentences";
import { tellFigure, tellNumber, type Unit } from "./tellFigure";

export type FactTopic =
  | "event"
  | "background"
  | "party"
  | "contingent"
  | "movement"
  | "site"
  | "strength"
  | "aircraft"
  | "figure"
  | "consequence"
  | "plan"
  | "disagreement"
  | "note";

/** Where a record is to be seen. */
export interface FactPlace {
  /** null for what belongs to no moment. */
  readonly at: Instant | null;
  /** What to choose on the map there. */
  readonly selection: { readonly kind: "movement" | "site"; readonly id: string } | null;
}

type Tell = (text: MissionText, words: Words) => string;

/** One statement of the page that rests on sources. */
export interface Fact extends FactPlace {
  /** The record's, as conflicts name it: `E12`, `contingent:KG`. */
  readonly id: string;
  /** Which of the record's statements, such as `persons`; empty for the record as a whole. */
  readonly part: string;
  readonly topic: FactTopic;
  /** null for what bears none: a report in a disagreement, a note. */
  readonly grade: Confidence | null;
  readonly sources: readonly string[];
  /** Ids of the disagreements that it is part of. */
  readonly conflicts: readonly string[];
  readonly tell: Tell;
}

type FactRecord = Pick<Fact, "id" | "topic"> & FactPlace;

/** Makes the facts of one record, each told with the record's name. */
export function createFacts(record: FactRecord, findName: (text: MissionText) => string | undefined) {
  const nameOf = (text: MissionText) => findName(text) ?? record.id;

  function fact(part: string, evidence: Evidence, tell: Tell): Fact {
    const { confidence: grade, sources, conflicts } = evidence;
    return { ...record, part, grade, sources, conflicts, tell };
  }

  return {
    whole: (evidence: Evidence) => fact("", evidence, nameOf),
    /** "Kyrgyzstan: Left: 14 January" */
    part: (name: string, evidence: Evidence, tell: Tell) =>
      fact(name, evidence, (text, words) =>
        words.m.figureOf({ name: nameOf(text), figure: tell(text, words) }),
      ),
    /** "Kyrgyzstan: 150 people"; nothing where the figure is not to be seen. */
    figure(name: string, figure: Figure, unit?: Unit): readonly Fact[] {
      if (figure.kind === "hidden") return [];
      const tell: Tell = (text, words) =>
        words.m.figureOf({
          name: nameOf(text),
          figure: unit ? tellFigure(figure, unit, words) : tellNumber(figure, words),
        });
      return [fact(name, figure.evidence, tell)];
    },
    /** "2,030 people. Counted: given by …", for a record whose name is a sentence. */
    figureFirst(name: string, figure: Figure, tellIt: Tell): readonly Fact[] {
      if (figure.kind === "hidden") return [];
      return [fact(name, figure.evidence, (text, words) => asSentences([tellIt(text, words), nameOf(text)]))];
    },
  };
}
