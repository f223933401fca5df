import { type FocusEvent, type ReactNode, useCallback, useEffect, useRef } from "react";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useShown } from "../bindings/useShown";
import { useStore } from "../bindings/useStore";
import type { Movement, Site } from "../model/mission";
import { asSentences } from "../telling/asSentences";
import { tellMovement } from "../telling/tellMovement";
import { tellSite } from "../telling/tellSite";
import { EvidenceNote } from "./EvidenceNote";
import { KindMark } from "./KindMark";

const TITLE_ID = "details-title";

function MovementDetails({ movement }: { readonly movement: Movement }) {
  const { words, text } = useLanguage();
  const { asKnown } = useStore(useSession().lens);
  const told = tellMovement(movement, text, words);
  return (
    <>
      <h2 id={TITLE_ID}>{told.name}</h2>
      <p>
        <strong>{told.direction}.</strong> {told.route}
      </p>
      <p>{asSentences([told.departure, told.arrival])}</p>
      <ul>
        {told.figures.map(({ kind, text: figure }) => (
          <li key={figure}>
            {kind && <KindMark kind={kind} />}
            {figure}
          </li>
        ))}
      </ul>
      {told.note && !asKnown && <p>{told.note}</p>}
      <p className="help">{words.m.schematic()}</p>
      <EvidenceNote evidence={movement.evidence} subject={told.name} />
    </>
  );
}

function SiteDetails({ site }: { readonly site: Site }) {
  const { words, text } = useLanguage();
  const { asKnown } = useStore(useSession().lens);
  const told = tellSite(site, text, words);
  return (
    <>
      <h2 id={TITLE_ID}>{told.name}</h2>
      <p>{[told.guard, ...told.dates].join(", ")}</p>
      {told.note && !asKnown && <p>{told.note}</p>}
      {"evidence" in site && <EvidenceNote evidence={site.evidence} subject={told.name} />}
    </>
  );
}

interface PanelProps {
  onClose(): void;
  onLeave(): void;
  readonly children: ReactNode;
}

/** Closes by its button or Esc, and gives the focus back to where it came from. */
function Panel({ onClose, onLeave, children }: PanelProps) {
  const { words } = useLanguage();
  const panel = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement>(null);

  const close = useCallback(() => {
    if (panel.current?.contains(document.activeElement)) cameFrom.current?.focus();
    onClose();
  }, [onClose]);

  useEffect(() => {
    function hear({ key, target }: KeyboardEvent) {
      const isInDialog = target instanceof Element && target.closest("dialog") !== null;
      if (key === "Escape" && !isInDialog) close();
    }
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [close]);

  function remember({ relatedTarget, currentTarget }: FocusEvent) {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
      cameFrom.current = relatedTarget;
    }
  }

  return (
    <aside
      ref={panel}
      className="details"
      data-holds-hover=""
      aria-labelledby={TITLE_ID}
      onFocus={remember}
      onPointerLeave={onLeave}
    >
      <button type="button" className="button details-close" aria-label={words.m.close()} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
      {children}
    </aside>
  );
}

/** What the reader points at or has chosen on the map, with figures, certainty and sources. */
export function Details() {
  const session = useSession();
  const hovered = useStore(session.hovered);
  const selected = useStore(session.selection);
  const close = useCallback(() => {
    session.selection.set(null);
    session.hovered.set(null);
  }, [session]);
  const chosen = hovered ?? selected;
  const { movements, sites } = useShown();
  const movement = chosen?.kind === "movement" ? movements.find(({ id }) => id === chosen.id) : null;
  const site = chosen?.kind === "site" ? sites.find(({ id }) => id === chosen.id) : null;
  if (!movement && !site) return null;
  return (
    <Panel onClose={close} onLeave={() => session.hovered.set(null)}>
      {movement && <MovementDetails movement={movement} />}
      {site && <SiteDetails site={site} />}
    </Panel>
  );
}
