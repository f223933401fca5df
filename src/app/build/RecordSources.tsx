import { Fragment, useContext } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { NamedSources } from "./namedSources";
import { RecordSource } from "./RecordSource";

/** Every source of something, as links that need no script. */
export function RecordSources({ ids }: { readonly ids: readonly string[] }) {
  const { mission } = useSession();
  const { m } = useLanguage().words;
  const named = useContext(NamedSources);
  const sources = ids.map((id) => mission.sources.get(id)).filter((source) => source !== undefined);
  for (const { id } of sources) named.add(id);
  if (sources.length === 0) return <p className="sources">{m.noSource()}</p>;
  return (
    <p className="sources">
      {m.sources()}:{" "}
      {sources.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && "; "}
          <RecordSource source={source} />
        </Fragment>
      ))}
    </p>
  );
}
