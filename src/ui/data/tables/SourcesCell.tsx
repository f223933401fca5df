import type { Words } from "../../../i18n/words";
import type { Mission } from "../../../model/mission";
import { tellSource } from "../../../telling/tellSource";
import { DataLink } from "../../DataLink";

interface SourcesCellProps {
  readonly ids: readonly string[];
  readonly mission: Mission;
  readonly words: Words;
}

/** The first source, and the others on request: each leads to its place among the sources. */
export function SourcesCell({ ids, mission, words }: SourcesCellProps) {
  const sources = ids.map((id) => mission.sources.get(id)).filter((source) => source !== undefined);
  const [first, ...others] = sources.map((source) => (
    <DataLink key={source.id} tab="sources" item={source.id}>
      {tellSource(source, words)}
    </DataLink>
  ));
  if (!first) return words.m.noSource();
  return (
    <>
      {first}
      {others.length > 0 && (
        <details>
          <summary>{words.m.moreSources({ n: others.length })}</summary>
          <ul>
            {others.map((link) => (
              <li key={link.key}>{link}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
