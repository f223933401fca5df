import { useState } from "react";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { tellSource } from "../telling/tellSource";

const FIRST_SHOWN = 3;

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
            {source.url === null ? (
              <span>{tellSource(source, words)}</span>
            ) : (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {tellSource(source, words)}
              </a>
            )}
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
