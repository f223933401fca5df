import type { Session } from "../session/session";
import { isFramed } from "./isFramed";
import { type UrlDefaults, urlOfSession } from "./urlOfSession";

const SHORTEST_PAUSE_MS = 400;

/**
 * Writes the view into the address when it has been at rest for a while: rarely, since browsers refuse
 * more than a hundred writes in some seconds, and never by adding to the history of a host page. A part of "Data & sources" is a page of its own: the browser's Back leaves it.
 */
export function keepUrl(session: Session, defaults: UrlDefaults): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(isNewPage = false) {
    const query = urlOfSession(session, defaults, location.search);
    if (query === location.search) return;
    const address = `${location.pathname}${query}${location.hash}`;
    try {
      if (isNewPage) history.pushState(history.state, "", address);
      else history.replaceState(history.state, "", address);
    } catch {
      // A sandboxed frame may refuse; the page works without its address.
    }
  }

  function schedule() {
    clearTimeout(timer);
    if (!session.playhead.get().isPlaying) timer = setTimeout(() => write(), SHORTEST_PAUSE_MS);
  }

  const stores = [session.playhead, session.settings, session.camera, session.language, session.lens];
  const undo = stores.map((store) => store.subscribe(schedule));
  undo.push(session.dataPage.subscribe(() => write(!isFramed())));
  return () => {
    clearTimeout(timer);
    for (const stop of undo) stop();
  };
}
