import "./treaty/treaty.css";
import { useCallback, useEffect } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { useStore } from "../../bindings/useStore";
import { parseTreaty, parseTreatyText } from "../../model/parseTreaty";
import type { DataPageProps } from "./dataPageProps";
import { LoadState } from "./LoadState";
import { LegalBasis } from "./treaty/LegalBasis";
import { PartyPeriods } from "./treaty/PartyPeriods";
import { RefusedRequests } from "./treaty/RefusedRequests";
import { Wordings } from "./treaty/Wordings";
import { useLoaded } from "./useLoaded";

const PARTS = ["article", "basis", "parties", "requests"];

/** The heading of a part, or of one of the things told of in it. */
function headingOf(item: string): HTMLElement | null {
  const heading =
    document.getElementById(`treaty-${item}-title`) ?? document.getElementById(`treaty-${item}`);
  if (heading) heading.tabIndex = -1;
  return heading;
}

/** The treaty: how Article 4 read and reads, who named it as a basis, who was a party when, what was refused. */
export function TreatyView({ item }: DataPageProps) {
  const { mission, loadExtra, lens } = useSession();
  const { asKnown } = useStore(lens);
  const { words } = useLanguage();
  const { language } = words;
  const load = useCallback(async () => {
    const [rawTreaty, rawText] = await Promise.all([
      loadExtra("treaty", language),
      loadExtra("treatyText", language),
    ]);
    const treaty = parseTreaty(rawTreaty, mission);
    if (!treaty.ok) return treaty;
    const text = parseTreatyText(rawText, treaty.value);
    return text.ok ? { ok: true as const, value: { treaty: treaty.value, text: text.value } } : text;
  }, [mission, loadExtra, language]);
  const loaded = useLoaded(load);
  const isLoaded = loaded.state === "loaded";

  useEffect(() => {
    if (!isLoaded || item === null) return;
    const heading = headingOf(item);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [isLoaded, item]);

  if (!isLoaded) return <LoadState loaded={loaded} />;
  const { wordings, requests } = loaded.value.treaty;
  const isKnown =
    item === null || [...PARTS, ...[...wordings, ...requests].map(({ id }) => id)].includes(item);
  return (
    <div className="treaty">
      {!isKnown && (
        <p role="alert" className="data-missing">
          {words.m.treatyItemUnknown({ id: item })}
        </p>
      )}
      {asKnown && <p className="data-missing">{words.m.treatyToday()}</p>}
      <Wordings {...loaded.value} />
      <LegalBasis {...loaded.value} />
      <PartyPeriods {...loaded.value} />
      <RefusedRequests {...loaded.value} />
    </div>
  );
}
