/** One thing wrong with a mission or its text: where, and what, in a sentence a person can act on. */
export interface Problem {
  /** Like `movements[3].origin.places[0]`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
