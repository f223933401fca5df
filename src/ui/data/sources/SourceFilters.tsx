import { type KeyboardEvent, useId } from "react";
import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import type { Source } from "../../../model/mission";
import { tellSourceType } from "../../../telling/tellSourceType";
import { calendarDay } from "../../../timeline/calendarDay";
import { DateBound } from "./DateBound";
import type { SourceQuery } from "./sourceQuery";
import type { typedBound } from "./typedBound";

interface SourceFiltersProps {
  readonly query: SourceQuery;
  readonly onChange: (query: SourceQuery) => void;
  readonly from: ReturnType<typeof typedBound>;
  readonly to: ReturnType<typeof typedBound>;
  /** Whether the one lies after the other. */
  readonly isReversed: boolean;
}

/** Narrows the list: by words, by type, by date. */
export function SourceFilters({ query, onChange, from, to, isReversed }: SourceFiltersProps) {
  const { mission } = useSession();
  const { words } = useLanguage();
  const id = useId();
  const { m } = words;
  const types = [...new Set([...mission.sources.values()].map(({ type }) => type))];
  const example = words.formatDate.dayMonth(calendarDay(mission.timeline.opening, mission.offset));
  const errorIn = (bound: SourceFiltersProps["from"], text: string) =>
    bound === "unreadable" ? m.dateError({ text, example }) : null;

  /** Esc empties the field before it closes the page. */
  function press(event: KeyboardEvent) {
    if (event.key !== "Escape" || query.find === "") return;
    event.preventDefault();
    onChange({ ...query, find: "" });
  }
  return (
    <div className="source-filters">
      <p>
        <label htmlFor={`${id}-find`}>{m.findSource()}</label>
        <input
          id={`${id}-find`}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={m.findSourceHelp()}
          value={query.find}
          onChange={({ target }) => onChange({ ...query, find: target.value })}
          onKeyDown={press}
        />
      </p>
      <p>
        <label htmlFor={`${id}-type`}>{m.sourceType()}</label>
        <select
          id={`${id}-type`}
          value={query.type ?? ""}
          onChange={({ target }) =>
            onChange({ ...query, type: types.find((type) => type === target.value) ?? null })
          }
        >
          <option value="">{m.allTypes()}</option>
          {types.map((type: Source["type"]) => (
            <option key={type} value={type}>
              {tellSourceType(type, words)}
            </option>
          ))}
        </select>
      </p>
      <DateBound
        label={m.publishedFrom()}
        value={query.from}
        error={errorIn(from, query.from)}
        onChange={(typed) => onChange({ ...query, from: typed })}
      />
      <DateBound
        label={m.publishedTo()}
        value={query.to}
        error={isReversed ? m.rangeReversed({ from: query.from, to: query.to }) : errorIn(to, query.to)}
        onChange={(typed) => onChange({ ...query, to: typed })}
      />
    </div>
  );
}
