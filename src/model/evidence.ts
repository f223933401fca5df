import type { Instant } from "../timeline/instant";
import type { TimeSpan } from "../timeline/timeSpan";

export type Confidence = "A" | "B" | "C" | "D";

/**
 * When a fact was first published, and from when that had certainly happened; a fact whose sources bear no date
 * says so.
 */
export type Known =
  | { readonly kind: "dated"; readonly span: TimeSpan; readonly from: Instant }
  | { readonly kind: "undated" };

/** What lets a reader judge a fact. */
export interface Evidence {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly known: Known;
  /** Ids of the conflicts in which reports contradict it. */
  readonly conflicts: readonly string[];
}

export type Qualifier = "exactly" | "about" | "atLeast" | "atMost" | "over";

export interface StatedFigure {
  readonly kind: "counted" | "announced" | "claimed" | "derived";
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Ids of the records a derived figure is computed from; empty for the other kinds. */
  readonly from: readonly string[];
  readonly evidence: Evidence;
}

/**
 * A figure, or the statement that none was published. `hidden`: one was, but its grade is below what the reader
 * wants to see; its evidence says which.
 */
export type Figure =
  | StatedFigure
  | { readonly kind: "not-published"; readonly evidence: Evidence }
  | { readonly kind: "hidden"; readonly evidence: Evidence };

/** Why a fact is not shown: no date, not reported or not told by then, or of a lower grade than the reader chose. */
export type WithheldBy = "undated" | "notYet" | "grade";

/** What a lens leaves out. */
export interface Withheld {
  /** How many facts, since none of their sources bears a date and nobody can say since when they were known. */
  readonly undated: number;
  /** Why the parties to the treaty are, where there were any by then. */
  readonly parties: WithheldBy | null;
}
