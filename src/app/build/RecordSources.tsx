import { Fragment } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { RecordSource } from "./RecordSource";

/** Every source of something, as links that need no script. */
export function RecordSources({ ids }: { readonly ids: readonly string[] }) {
  const { mission } = useSession();
  const { m } = useLanguage().words;
  const sources = ids.map((id) => mission.sources.get(id)).filter((source) => source !== undefined);
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
