import { useLanguage } from "../../../bindings/useLanguage";
import type { Conflict } from "../../../model/conflict";
import { DataLink } from "../../DataLink";
import { FactsAbout } from "./FactsAbout";
import { useFactsAbout } from "./useFactsAbout";

/** How many of the facts that it is about stand under a question; all of them stand beside its reports. */
const FACTS_IN_BRIEF = 2;

const SCALES = ["number", "date", "words"] as const;

interface DisagreementIndexProps {
  readonly conflicts: readonly Conflict[];
  /** The one that is open beside it. */
  readonly current: string | null;
}

/** All disagreements, by whether they are about figures, dates or words, with the first facts that each is about. */
export function DisagreementIndex({ conflicts, current }: DisagreementIndexProps) {
  const { words, text } = useLanguage();
  const { m } = words;
  const factsAbout = useFactsAbout();
  return (
    <nav className="browse-index" aria-label={m.differAll()}>
      {SCALES.map((scale) => {
        const group = conflicts.filter((conflict) => conflict.scale === scale);
        if (group.length === 0) return null;
        return (
          <div key={scale}>
            <h3>{m.differScale({ scale })}</h3>
            <ul>
              {group.map((conflict) => (
                <li key={conflict.id}>
                  <DataLink tab="disagreements" item={conflict.id} isCurrent={conflict.id === current}>
                    {text.conflicts[conflict.id]?.question ?? conflict.id}
                  </DataLink>{" "}
                  <small>{m.differReports({ n: conflict.reports.length })}</small>
                  {current === null && <FactsAbout facts={factsAbout(conflict).slice(0, FACTS_IN_BRIEF)} />}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
