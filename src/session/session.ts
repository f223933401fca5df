import type { Language as LanguageTag } from "../i18n/languages";
import type { Words } from "../i18n/words";
import type { Mission } from "../model/mission";
import type { MissionText } from "../model/schema/text";
import type { Lens } from "../scene/lens";
import type { Scene } from "../scene/scene";
import type { DataPage } from "./dataPage";
import type { Live } from "./live";
import type { Pace } from "./pace";
import type { Readable, Store } from "./store";

/** The reader's own view of the map, or `home`: the opening frame fitted to the free area. */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number } | "home";

/** Something to tell the reader once, until it is dismissed. */
export interface Notice {
  readonly id: string;
  readonly text: (language: Language) => string;
  /** What the reader can do about it, as a button. */
  readonly action?: { readonly text: (language: Language) => string; readonly run: () => void };
}

/** One language: the interface's words and the story's. */
export interface Language {
  readonly words: Words;
  readonly text: MissionText;
}

/** What only some views need of a mission: fetched when one of them opens. */
export type MissionExtra =
  | "article"
  | "articleText"
  | "find"
  | "facts"
  | "sources"
  | "sourceText"
  | "treaty"
  | "treatyText";

/** Fetches an extra as it is stored, to be parsed before use; prose in the language, facts in any. */
export type LoadExtra = (extra: MissionExtra, language: LanguageTag) => Promise<unknown>;

/**
 * Everything a page of one mission shares, known to no framework: behaviours, the map and the panels read
 * it, and ask it to change.
 */
export interface Session extends Live {
  /** All the facts; what views tell of comes from `shown`. */
  readonly mission: Mission;
  /** Which of the facts the reader wants to see. */
  readonly lens: Store<Lens>;
  /** The mission as the lens lets it be seen at the playhead. */
  readonly shown: Readable<Mission>;
  readonly scenes: Readable<Scene>;
  /** How often those hear of a new scene who tell of it in words. */
  readonly pace: Pace;
  readonly language: Store<Language>;
  readonly camera: Store<Camera>;
  readonly notices: Store<readonly Notice[]>;
  /** What is open of "Data & sources", which stands over the map. */
  readonly dataPage: Store<DataPage | null>;
  readonly loadExtra: LoadExtra;
  /** Ends what the core of the page does with an element, which its behaviour of the whole page then does. */
  release(element: Element): void;
  /** The query of a link to a part of "Data & sources", over the view as it is now. */
  linkTo(page: DataPage): string;
}

export function addNotice(session: Session, notice: Notice): void {
  const others = session.notices.get().filter((item) => item.id !== notice.id);
  session.notices.set([...others, notice]);
}

export function dismissNotice(session: Session, id: string): void {
  session.notices.set(session.notices.get().filter((item) => item.id !== id));
}
