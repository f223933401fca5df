import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { tellSite } from "../../telling/tellSite";
import { RecordSources } from "./RecordSources";

/** Every site with whose guard it was, since and until when, and its sources. */
export function RecordSites() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  return (
    <section>
      <h2>{words.m.sites()}</h2>
      <ul className="entries">
        {mission.sites.map((site) => {
          const told = tellSite(site, text, words);
          return (
            <li key={site.id}>
              <h3>{told.name}</h3>
              <p>{[told.guard, ...told.dates].join(", ")}</p>
              {told.note && <p>{told.note}</p>}
              {"evidence" in site && <RecordSources ids={site.evidence.sources} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
