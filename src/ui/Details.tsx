import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useStore } from "../bindings/useStore";
import type { Movement, Site } from "../model/mission";
import { tellMovement } from "../telling/tellMovement";
import { tellSite } from "../telling/tellSite";
import { EvidenceNote } from "./EvidenceNote";

function MovementDetails({ movement }: { readonly movement: Movement }) {
  const { words, text } = useLanguage();
  const told = tellMovement(movement, text, words);
  return (
    <>
      <h2>{told.name}</h2>
      <p>
        <strong>{told.direction}.</strong> {told.route}
      </p>
      <p>
        {told.departure}. {told.arrival}.
      </p>
      <ul>
        {told.figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
      {told.note && <p>{told.note}</p>}
      <p className="help">{words.m.schematic()}</p>
      <EvidenceNote evidence={movement.evidence} subject={told.name} />
    </>
  );
}

function SiteDetails({ site }: { readonly site: Site }) {
  const { words, text } = useLanguage();
  const told = tellSite(site, text, words);
  return (
    <>
      <h2>{told.name}</h2>
      <p>{[told.guard, ...told.dates].join(", ")}</p>
      {told.note && <p>{told.note}</p>}
      {"evidence" in site && <EvidenceNote evidence={site.evidence} subject={told.name} />}
    </>
  );
}

/** What the reader points at or has chosen on the map, with figures, certainty and sources. */
export function Details() {
  const session = useSession();
  const { words } = useLanguage();
  const hovered = useStore(session.hovered);
  const selected = useStore(session.selection);
  const shown = hovered ?? selected;
  const { mission } = session;
  const movement = shown?.kind === "movement" ? mission.movements.find(({ id }) => id === shown.id) : null;
  const site = shown?.kind === "site" ? mission.sites.find(({ id }) => id === shown.id) : null;
  if (!movement && !site) return null;
  const close = () => {
    session.selection.set(null);
    session.hovered.set(null);
  };
  return (
    <aside className="details" aria-label={words.m.figure()}>
      <button type="button" className="button details-close" aria-label={words.m.close()} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
      {movement && <MovementDetails movement={movement} />}
      {site && <SiteDetails site={site} />}
    </aside>
  );
}
