import type { Live } from "../session/live";

/** What plays a page before its app has come, and what the app takes over of it. */
export interface Core {
  /** Of which mission, and in which language. */
  readonly missionId: string;
  readonly language: string;
  readonly live: Live;
  /** Ends what it does with one element, which the app then does; the rest goes on. */
  release(element: Element): void;
  /** Ends all that it still does but on the map, once the app shows the present moment. */
  finishPanels(): void;
  /** Takes what it has drawn off the map, where that is not what is to be shown any more and no live map has come. */
  clearMap(): void;
  /** Ends all that it still does. */
  finish(): void;
}

declare global {
  /** Set by the script in the page, which shares no module with the app. */
  var phaselineCore: Core | undefined;
}
