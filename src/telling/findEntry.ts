import type { Words } from "../i18n/words";
import type { Mission } from "../model/mission";
import type { FindData } from "../model/schema/find";
import type { MissionText, SourceText } from "../model/schema/text";
import type { Instant } from "../timeline/instant";

export type FindKind =
  | "event"
  | "background"
  | "place"
  | "person"
  | "unit"
  | "contingent"
  | "site"
  | "movement"
  | "source";

/** Where what was found is to be seen: at a moment of the story, or on a page of data. */
export type FindTarget =
  | {
      readonly at: Instant;
      readonly selection: { readonly kind: "movement" | "site"; readonly id: string } | null;
    }
  | { readonly tab: "sources" | "tables"; readonly item: string };

/** One thing that can be found. */
export interface FindEntry {
  readonly id: string;
  readonly kind: FindKind;
  /** What it tells of: two entries of one record are one find. */
  readonly record: string;
  /** Whom it names, where it is found by that name. */
  readonly person: string | null;
  readonly name: string;
  /** What tells it from others of its name: a date, whose it is. */
  readonly detail: string;
  readonly target: FindTarget;
  /** Keys of its name, of its other names, and of what is said of it. */
  readonly names: string;
  readonly spellings: string;
  readonly text: string;
}

/** What entries are made of. */
export interface FindParts {
  /** As the lens shows it: nothing else is found. */
  readonly mission: Mission;
  readonly text: MissionText;
  readonly sourceText: SourceText;
  readonly words: Words;
  readonly data: FindData;
}

/** An entry before its keys. */
export interface Sayable extends Pick<FindEntry, "kind" | "record" | "name" | "detail" | "target"> {
  readonly person?: string;
  readonly otherNames?: readonly string[];
  readonly saying?: readonly (string | undefined)[];
}
