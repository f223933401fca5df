import { isFramed } from "../page/isFramed";
import { parseDataPage } from "../session/dataPage";
import type { Session } from "../session/session";
import { followAddress } from "./followAddress";
import { type UrlDefaults, urlOfSession } from "./urlOfSession";

const SHORTEST_PAUSE_MS = 400;

/**
 * Keeps address and view as one. The view is written into the address when it has been at rest for a while: rarely,
 * since browsers refuse more than a hundred writes in some seconds, and never by adding to the history of a host page.
 * A part of "Data & sources" is a page of its own, which the browser's Back leaves.
 */
export function keepUrl(session: Session, defaults: UrlDefaults): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The query that the page has written or followed. */
  let known = location.search;

  function write(how: "pushState" | "replaceState", page = session.dataPage.get()) {
    const query = urlOfSession(session, defaults, location.search, page);
    if (query === location.search) return;
    try {
      history[how](history.state, "", `${location.pathname}${query}${location.hash}`);
    } catch {
      // A sandboxed frame may refuse; the page works without its address.
    }
    known = location.search;
  }

  function schedule() {
    clearTimeout(timer);
    if (!session.playhead.get().isPlaying) timer = setTimeout(() => write("replaceState"), SHORTEST_PAUSE_MS);
  }

  /** The entry that is left keeps the view as it was left; nothing is added where the address has that page already. */
  function turnPage() {
    if (isFramed()) return write("replaceState");
    write("replaceState", parseDataPage(new URLSearchParams(location.search).get("data") ?? ""));
    write("pushState");
  }

  /** A jump within the page is heard of as well, while the address may lag behind the view: it says nothing new. */
  function follow() {
    if (location.search === known) return;
    known = location.search;
    followAddress(session, defaults);
  }

  const stores = [session.playhead, session.settings, session.camera, session.language, session.lens];
  const undo = stores.map((store) => store.subscribe(schedule));
  undo.push(session.dataPage.subscribe(turnPage));
  addEventListener("popstate", follow);
  // The view may have been changed before there was anybody to write it down.
  schedule();
  return () => {
    clearTimeout(timer);
    removeEventListener("popstate", follow);
    for (const stop of undo) stop();
  };
}
