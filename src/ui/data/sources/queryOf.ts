import type { Session } from "../../../session/session";
import { createStore, type Store } from "../../../session/store";
import { ALL_SOURCES, type SourceQuery } from "./sourceQuery";

const queries = new WeakMap<Session, Store<SourceQuery>>();

/** What the reader asked of the list last: kept while another part is open, and for the way back from the map. */
export function queryOf(session: Session): Store<SourceQuery> {
  const query = queries.get(session) ?? createStore(ALL_SOURCES);
  queries.set(session, query);
  return query;
}
