import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useShown } from "../bindings/useShown";
import type { Site } from "../model/mission";
import { tellKnown } from "../telling/tellKnown";
import { tellSite } from "../telling/tellSite";
import { FigureRow } from "./FigureRow";
import { Fold } from "./Fold";
import { SelectButton } from "./SelectButton";

function SiteItem({ site }: { readonly site: Site }) {
  const { words, text } = useLanguage();
  const status = useScene((scene) => scene.sites.find(({ id }) => id === site.id)?.status ?? "not-yet");
  const told = tellSite(site, text, words);
  return (
    <li data-status={status}>
      <SelectButton kind="site" id={site.id}>
        {told.name}
      </SelectButton>
      <small>{[told.guard, ...told.dates].join(", ")}</small>
      {"evidence" in site && <small>{tellKnown(site.evidence, words)}</small>}
    </li>
  );
}

/** Every site that a report names, those without evidence as such, and how many were held and how many of them named. */
export function SitesList() {
  const { figures, sites } = useShown();
  const { words, text } = useLanguage();
  const { m } = words;
  return (
    <Fold summary={m.sites()}>
      <dl>
        {figures
          .filter(({ subject }) => subject === "sites")
          .map(({ id, when, figure }) => (
            <FigureRow key={id} figure={figure} when={when} subject={text.figures[id] ?? id} />
          ))}
      </dl>
      <ul className="links">
        {sites.map((site) => (
          <SiteItem key={site.id} site={site} />
        ))}
      </ul>
      <p className="links">
        <small>{m.sitesByGrade()}</small>
      </p>
    </Fold>
  );
}
