import "./sources/sources.css";
import { useEffect, useMemo } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { useShown } from "../../bindings/useShown";
import { useStore } from "../../bindings/useStore";
import { calendarDay } from "../../timeline/calendarDay";
import type { DataPageProps } from "./dataPageProps";
import { LoadState } from "./LoadState";
import { queryOf } from "./sources/queryOf";
import { SourceFilters } from "./sources/SourceFilters";
import { SourceTable } from "./sources/SourceTable";
import { ALL_SOURCES, findRows, isReversed } from "./sources/sourceQuery";
import { sourceRows } from "./sources/sourceRows";
import { typedBound } from "./sources/typedBound";
import { useSourceText } from "./sources/useSourceText";

const spanOf = (bound: ReturnType<typeof typedBound>) => (bound === "unreadable" ? null : bound);

/** Every source of the mission, each with the facts that rest on it; `item` names the one that is unfolded. */
export function SourcesView({ item }: DataPageProps) {
  const session = useSession();
  const { mission } = session;
  const { words } = useLanguage();
  const shown = useShown();
  const { asKnown } = useStore(session.lens);
  const store = queryOf(session);
  const query = useStore(store);
  const text = useSourceText();
  const texts = text.state === "loaded" ? text.value : null;
  const { m } = words;
  const year = calendarDay(mission.span.from, mission.offset).year;

  const rows = useMemo(() => sourceRows(shown, texts, words), [shown, texts, words]);
  const from = typedBound(query.from, mission.offset, year, words);
  const to = typedBound(query.to, mission.offset, year, words);
  const range = { from: spanOf(from), to: spanOf(to) };
  const found = findRows(rows, query, range);
  const total = String(mission.sources.size);
  const isListed = rows.some(({ source }) => source.id === item);
  const isFound = found.some(({ source }) => source.id === item);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link to a source shows it, a narrower choice may hide it
  useEffect(() => {
    if (isListed && !isFound)
      store.set({ ...ALL_SOURCES, sort: query.sort, isDescending: query.isDescending });
  }, [item]);

  if (text.state === "loading") return <LoadState loaded={text} />;
  return (
    <>
      {item !== null && !isListed && (
        <p className="source-notice" role="alert">
          {mission.sources.has(item) ? m.sourceNotYet({ id: item }) : m.sourceUnknown({ id: item })}
        </p>
      )}
      {texts === null && (
        <div className="source-notice" role="alert">
          <p>{m.sourceTextsMissing()}</p>
          {text.state === "failed" && (
            <button type="button" className="button" onClick={text.retry}>
              {m.tryAgain()}
            </button>
          )}
        </div>
      )}
      {asKnown && <p className="source-notice">{m.sourcesAsKnown({ n: rows.length, total })}</p>}
      <SourceFilters query={query} onChange={store.set} from={from} to={to} isReversed={isReversed(range)} />
      <p className="source-count" role="status">
        {m.sourcesShown({ n: found.length, total })}
        {(range.from ?? range.to) !== null && ` ${m.undatedLeftOut()}`}
        {found.length < rows.length && (
          <button type="button" className="button" onClick={() => store.set(ALL_SOURCES)}>
            {m.showAllSources()}
          </button>
        )}
      </p>
      {found.length === 0 && <p>{m.noSourceFits()}</p>}
      <SourceTable rows={found} open={item} query={query} onChange={store.set} />
    </>
  );
}
