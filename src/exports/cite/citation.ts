import type { TimeSpan } from "../../timeline/timeSpan";

/** A work to be cited, in no format yet. What nobody stated is null, and is left out of every format. */
export interface Citation {
  /** A key of letters, digits and hyphens. */
  readonly key: string;
  readonly author: string | null;
  readonly title: string;
  /** The title is our description of the work, not its own: such titles stand in square brackets. */
  readonly isDescribed: boolean;
  readonly publisher: string;
  readonly published: TimeSpan | null;
  /** The date is inferred from what the work says: it does not bear one. */
  readonly isDateInferred: boolean;
  readonly version: string | null;
  readonly language: string;
  readonly url: string | null;
  /** The day on which it was read, such as `2026-11-30`: the caller's, for pure code has no clock. */
  readonly accessed: string;
}

/** A title as it is printed. */
export const printedTitle = ({ title, isDescribed }: Citation) => (isDescribed ? `[${title}]` : title);
