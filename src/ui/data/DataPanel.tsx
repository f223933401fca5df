import "./data.css";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { DATA_TABS, type DataPage, type DataTab } from "../../session/dataPage";
import { DataLink } from "../DataLink";
import { ArticleView } from "./ArticleView";
import { DisagreementsView } from "./DisagreementsView";
import { DownloadsView } from "./DownloadsView";
import type { DataPageProps } from "./dataPageProps";
import { PlanView } from "./PlanView";
import { SourcesView } from "./SourcesView";
import { TablesView } from "./TablesView";
import { TreatyView } from "./TreatyView";
import { useTabRow } from "./useTabRow";

const VIEWS: Readonly<Record<DataTab, (props: DataPageProps) => React.ReactNode>> = {
  sources: SourcesView,
  disagreements: DisagreementsView,
  plan: PlanView,
  article: ArticleView,
  treaty: TreatyView,
  tables: TablesView,
  downloads: DownloadsView,
};

/** "Data & sources": one of its parts, over the map; the time line stays in reach. Esc closes it. */
export function DataPanel({ view }: { readonly view: DataPage }) {
  const { dataPage } = useSession();
  const { m } = useLanguage().words;
  const heading = useRef<HTMLHeadingElement>(null);
  const { tab, item } = view;
  const tabs = useTabRow(tab);
  // Before the effects of the part, so that an item named by the link takes the focus after it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each part takes the focus anew
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [tab]);
  function closeOnEsc(event: KeyboardEvent) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    dataPage.set(null);
  }
  const View = VIEWS[tab];
  return (
    <main className="data-panel" aria-labelledby="data-title" onKeyDown={closeOnEsc}>
      <header className="data-head">
        <p className="data-kicker">{m.dataAndSources()}</p>
        <button type="button" className="button" onClick={() => dataPage.set(null)}>
          {m.backToMap()}
        </button>
        <nav ref={tabs} aria-label={m.dataParts()}>
          <ul className="data-tabs">
            {DATA_TABS.map((name) => (
              <li key={name}>
                <DataLink tab={name} item={null} isCurrent={name === tab}>
                  {m.dataTab({ tab: name })}
                </DataLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div className="data-body">
        <h2 id="data-title" ref={heading} tabIndex={-1}>
          {m.dataTab({ tab })}
        </h2>
        <View key={tab} item={item} />
      </div>
    </main>
  );
}
