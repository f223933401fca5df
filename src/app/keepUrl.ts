import type { Session } from "../session/session";
import { type UrlDefaults, urlOfSession } from "./urlOfSession";

const SHORTEST_PAUSE_MS = 400;

/**
 * Writes the view into the address when it has been at rest for a while: rarely, since browsers refuse
 * more than a hundred writes in some seconds, and never by adding to the history of a host page.
 */
export function keepUrl(session: Session, defaults: UrlDefaults): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write() {
    const query = urlOfSession(session, defaults, location.search);
    if (query === location.search) return;
    try {
      history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
    } catch {
      // A sandboxed frame may refuse; the page works without its address.
    }
  }

  function schedule() {
    clearTimeout(timer);
    if (!session.playhead.get().isPlaying) timer = setTimeout(write, SHORTEST_PAUSE_MS);
  }

  const stores = [session.playhead, session.settings, session.camera, session.language];
  const undo = stores.map((store) => store.subscribe(schedule));
  return () => {
    clearTimeout(timer);
    for (const stop of undo) stop();
  };
}
