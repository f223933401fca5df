import { useEffect, useRef } from "react";
import { useLanguage } from "../../bindings/useLanguage";
import type { FindEntry } from "../../telling/findEntry";
import type { FindGroup } from "./groupFinds";

interface FindResultsProps {
  readonly id: string;
  readonly groups: readonly FindGroup[];
  readonly active: FindEntry | undefined;
  readonly optionId: (entry: FindEntry) => string;
  onPick(entry: FindEntry): void;
}

/** The list of a combo box: the focus stays in its field, which says what of the list is active. */
export function FindResults({ id, groups, active, optionId, onPick }: FindResultsProps) {
  const { m } = useLanguage().words;
  const activeOption = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) activeOption.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div id={id} role="listbox" className="find-results" aria-label={m.findResults()}>
      {groups.map(({ id: groupId, kind, person, finds, total }) => {
        const headId = `${id}-${groupId.replaceAll(/\s/g, "-")}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is for controls
          <div key={groupId} role="group" aria-labelledby={headId}>
            <p id={headId} className="find-kind">
              {person ?? m.findKind({ kind })}
              {total > finds.length && <small>{m.findSome({ n: finds.length, total })}</small>}
            </p>
            {finds.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
              <div
                key={entry.id}
                ref={entry === active ? activeOption : null}
                id={optionId(entry)}
                role="option"
                tabIndex={-1}
                aria-selected={entry === active}
                className="find-option"
                onClick={() => onPick(entry)}
              >
                <span>{entry.name}</span> <small>{entry.detail}</small>
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
