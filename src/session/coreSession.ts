import type { CoreWords } from "../i18n/coreWords";
import type { CoreMission } from "../model/coreMission";
import type { CoreScene } from "../scene/coreSceneAt";
import type { Live } from "./live";
import type { Readable } from "./store";

/** Of a headline the core needs no more than how long it takes to read. */
interface Told {
  readonly headline: { readonly length: number };
}

/** One language, as far as controls, date and map need it. */
export interface CoreLanguage {
  readonly words: CoreWords;
  readonly text: {
    readonly phases: Readonly<Record<string, { readonly name: string }>>;
    readonly states: Readonly<Record<string, string>>;
    readonly events: Readonly<Record<string, Told>>;
    readonly backgroundEvents: Readonly<Record<string, Told>>;
  };
}

/**
 * What plays before the rest of the page has come, and then becomes part of it: its own facts and words are replaced by
 * the whole ones, its playhead and its stores stay. A whole session is one, so that what takes this takes either.
 */
export interface CoreSession extends Live {
  readonly mission: CoreMission;
  /** The mission as the lens lets it be seen. */
  readonly shown: Readable<CoreMission>;
  readonly scenes: Readable<CoreScene>;
  readonly language: Readable<CoreLanguage>;
}
