import { memo, useEffect, useRef } from "react";
import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import type { Source } from "../../../model/mission";
import { factsOfSource } from "../../../telling/factsOfSource";
import { tellPublished } from "../../../telling/tellPublished";
import { tellSource } from "../../../telling/tellSource";
import { CiteSource } from "../downloads/CiteSource";
import { FactsOfSource } from "./FactsOfSource";
import type { SourceRow } from "./sourceRows";

interface SourceGroupProps {
  readonly row: SourceRow;
  readonly isOpen: boolean;
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

function Address({ source }: { readonly source: Source }) {
  const { words } = useLanguage();
  if (source.url === null) return words.m.notOnLine();
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      <span className="source-host">{hostOf(source.url)}</span>
      <span className="visually-hidden">, {tellSource(source, words)}</span>
    </a>
  );
}

/** All of one source: its address whole, what its date rests on, and what rests on it. */
function SourceDetails({ row }: { readonly row: SourceRow }) {
  const { mission } = useSession();
  const { words } = useLanguage();
  const { m } = words;
  const { source, facts } = row;
  return (
    <>
      <p className="source-address">
        {source.url === null ? (
          tellSource(source, words)
        ) : (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {m.sourceAt({ source: tellSource(source, words), address: source.url })}
          </a>
        )}
      </p>
      <p className="help">
        {m.dateBasis({ basis: source.published.basis })} {source.id}
      </p>
      <CiteSource source={source} description={row.about} />
      <FactsOfSource facts={facts} hidden={factsOfSource(mission, source.id).length - facts.length} />
    </>
  );
}

/** One source of the list; unfolded it comes into view, and has the focus. */
export const SourceGroup = memo(function SourceGroup({ row, isOpen }: SourceGroupProps) {
  const { dataPage } = useSession();
  const { words } = useLanguage();
  const { m } = words;
  const group = useRef<HTMLTableSectionElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { source, about, facts } = row;
  const { basis } = source.published;
  const detailsId = `source-${source.id}`;

  useEffect(() => {
    if (!isOpen) return;
    group.current?.scrollIntoView({ block: "nearest" });
    button.current?.focus({ preventScroll: true });
  }, [isOpen]);

  return (
    <tbody ref={group} data-open={isOpen}>
      <tr>
        <th scope="row">
          <button
            ref={button}
            type="button"
            className="source-button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => dataPage.set({ tab: "sources", item: isOpen ? null : source.id })}
          >
            <span className="source-publisher">{source.publisher}</span>
            {about !== null && <span className="source-about">{about}</span>}
          </button>
        </th>
        <td>
          {tellPublished(source, words)} {basis === "address" && <small>{m.dateFromAddress()}</small>}
          {basis === "content" && <small>{m.dateFromContent()}</small>}
        </td>
        <td>{row.language}</td>
        <td>{row.type}</td>
        <td>
          <Address source={source} />
        </td>
        <td>{m.factsCount({ n: facts.length })}</td>
      </tr>
      {isOpen && (
        <tr>
          <td id={detailsId} colSpan={6} className="source-details">
            <SourceDetails row={row} />
          </td>
        </tr>
      )}
    </tbody>
  );
});
