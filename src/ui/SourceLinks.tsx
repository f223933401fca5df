import { useState } from "react";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import type { Source } from "../model/mission";
import { tellSource } from "../telling/tellSource";
import { DataLink } from "./DataLink";

const FIRST_SHOWN = 3;

/** Keeps the mark on the line of the word before it. */
const WORD_JOINER = "\u2060";

/** A link to the source itself and, as a mark behind it, one to its place in the list of sources. */
function SourceLink({ source }: { readonly source: Source }) {
  const { words } = useLanguage();
  const told = tellSource(source, words);
  return (
    <>
      {source.url === null ? (
        <span>{told}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {told}
        </a>
      )}
      {WORD_JOINER}
      <DataLink className="source-mark" tab="sources" item={source.id}>
        <svg viewBox="0 0 12 12" role="img" focusable="false">
          <title>{words.m.inSourceList({ source: told })}</title>
          <path d="M1 2.5h10M1 6h10M1 9.5h6" />
        </svg>
      </DataLink>
    </>
  );
}

/** Links to sources by publisher and date: the first few, and the others on request. */
export function SourceLinks({ ids, subject }: { readonly ids: readonly string[]; readonly subject: string }) {
  const { mission } = useSession();
  const { words } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { m } = words;
  if (ids.length === 0) return <p className="sources">{m.noSource()}</p>;
  const shown = isOpen || ids.length <= FIRST_SHOWN + 1 ? ids : ids.slice(0, FIRST_SHOWN);
  const sources = shown.map((id) => mission.sources.get(id)).filter((source) => source !== undefined);
  return (
    <div className="sources">
      <span className="sources-title" aria-hidden="true">
        {m.sources()}
      </span>
      <ul aria-label={m.sourcesOf({ subject })}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
        {shown.length < ids.length && (
          <li>
            <button type="button" className="link-button" onClick={() => setOpen(true)}>
              {m.moreSources({ n: ids.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
