import "./find.css";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import type { FindEntry } from "../../telling/findEntry";
import { DataLink } from "../DataLink";
import { LoadState } from "../data/LoadState";
import { LensLine } from "../LensLine";
import { FindResults } from "./FindResults";
import { followTarget } from "./followTarget";
import { groupFinds } from "./groupFinds";
import { useFindIndex } from "./useFindIndex";
import { useRested } from "./useRested";

/** Milliseconds without a letter after which the number of results is told. */
const REST = 600;

/** A field that finds whatever the facts shown name, with the results below it. Nothing typed leaves the page. */
export function FindBox({ onDone }: { onDone(): void }) {
  const session = useSession();
  const { m } = useLanguage().words;
  const loaded = useFindIndex();
  const [query, setQuery] = useState("");
  const [place, setPlace] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const index = loaded.state === "loaded" ? loaded.value : null;
  const groups = useMemo(() => groupFinds(index?.search(query) ?? []), [index, query]);
  const options = groups.flatMap(({ finds }) => finds);
  const active = place === null ? undefined : options[place];
  const isEmpty = index !== null && query.trim() !== "" && options.length === 0;
  const count = query.trim() === "" ? "" : m.findCount({ n: options.length });
  const rested = useRested(index ? count : "", REST);
  const optionId = (entry: FindEntry) => `${id}-option-${entry.id}`;
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  function pick({ target }: FindEntry) {
    onDone();
    followTarget(session, target);
  }

  function ask(text: string) {
    setQuery(text);
    setPlace(null);
  }

  function hear(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const { length } = options;
    const chosen = active ?? options[0];
    if (event.key === "ArrowDown" && length > 0) setPlace(place === null ? 0 : (place + 1) % length);
    else if (event.key === "ArrowUp" && length > 0) setPlace(((place ?? 0) + length - 1) % length);
    else if (event.key === "Enter" && chosen) pick(chosen);
    else if (event.key === "Escape" && query !== "") ask("");
    else return;
    event.preventDefault();
  }

  return (
    <>
      <label className="find-field">
        <span>{m.findLabel()}</span>
        <input
          ref={field}
          type="search"
          role="combobox"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && optionId(active)}
          value={query}
          onKeyDown={hear}
          onChange={(event) => ask(event.target.value)}
        />
      </label>
      <LoadState loaded={loaded} />
      <FindResults id={`${id}-list`} groups={groups} active={active} optionId={optionId} onPick={pick} />
      {isEmpty && (
        <div className="find-empty">
          <p>{m.findNothing({ query: query.trim() })}</p>
          <ul>
            {(["sources", "tables"] as const).map((tab) => (
              <li key={tab}>
                <DataLink tab={tab} item={null} onFollow={onDone}>
                  {m.dataTab({ tab })}
                </DataLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="find-help">
        {query.trim() === "" && m.findHelp()} <LensLine />
      </p>
      <p role="status" className="visually-hidden">
        {rested}
      </p>
    </>
  );
}
