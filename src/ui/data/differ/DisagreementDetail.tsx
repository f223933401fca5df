import { useLanguage } from "../../../bindings/useLanguage";
import type { Conflict } from "../../../model/conflict";
import { FactsAbout } from "./FactsAbout";
import { ReportRows } from "./ReportRows";
import { useFactsAbout } from "./useFactsAbout";
import { useItemHeading } from "./useItemHeading";

/** One disagreement: the question, the reports side by side, what the page makes of them, and what it is about. */
export function DisagreementDetail({ conflict }: { readonly conflict: Conflict }) {
  const { words, text } = useLanguage();
  const { m } = words;
  const { id, hasFinding } = conflict;
  const told = text.conflicts[id];
  const factsAbout = useFactsAbout();
  const heading = useItemHeading(id);
  return (
    <section aria-labelledby="disagreement-title">
      <h3 id="disagreement-title" ref={heading} tabIndex={-1}>
        {told?.question ?? id}
      </h3>
      <ReportRows conflict={conflict} />
      <h4>{m.differFinding()}</h4>
      <p className="finding">{hasFinding ? told?.finding : m.differFindingLeftOut()}</p>
      <h4>{m.differAbout()}</h4>
      <FactsAbout facts={factsAbout(conflict)} />
    </section>
  );
}
