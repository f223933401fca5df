import { useLanguage } from "../../../bindings/useLanguage";
import type { Conflict } from "../../../model/conflict";
import { DataLink } from "../../DataLink";

const SCALES = ["number", "date", "words"] as const;

interface DisagreementIndexProps {
  readonly conflicts: readonly Conflict[];
  /** The one that is open beside it. */
  readonly current: string | null;
}

/** All disagreements, by whether they are about figures, dates or words. */
export function DisagreementIndex({ conflicts, current }: DisagreementIndexProps) {
  const { words, text } = useLanguage();
  const { m } = words;
  return (
    <nav className="browse-index" aria-label={m.differAll()}>
      {SCALES.map((scale) => {
        const group = conflicts.filter((conflict) => conflict.scale === scale);
        if (group.length === 0) return null;
        return (
          <div key={scale}>
            <h3>{m.differScale({ scale })}</h3>
            <ul>
              {group.map(({ id, reports }) => (
                <li key={id}>
                  <DataLink tab="disagreements" item={id} isCurrent={id === current}>
                    {text.conflicts[id]?.question ?? id}
                  </DataLink>{" "}
                  <small>{m.differReports({ n: reports.length })}</small>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
