import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { useScene } from "../../bindings/useScene";
import { calendarDay } from "../../timeline/calendarDay";
import { startOfDay } from "../../timeline/startOfDay";
import { typedInstant } from "./typedInstant";

/**
 * Shows the day of the playhead until somebody types another; Enter goes there. It is heard as a key too,
 * since a sandboxed frame submits no form.
 */
export function DateField() {
  const { mission, playhead } = useSession();
  const { words } = useLanguage();
  const { timeline, offset } = mission;
  const today = useScene(({ at }) => startOfDay(at, offset));
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const id = useId();
  const { m, formatDate } = words;
  const shown = formatDate.dayMonthYear(calendarDay(today, offset));
  const field = useRef<HTMLInputElement>(null);
  const firstShown = useRef(shown);

  // What was typed before anything here heard of it.
  useEffect(() => {
    const found = field.current?.value;
    if (found !== undefined && found !== firstShown.current) setTyped(found);
  }, []);

  function leave() {
    setTyped(null);
    setError(null);
  }
  function go(event: SyntheticEvent) {
    event.preventDefault();
    if (typed === null) return;
    const result = typedInstant(typed.trim(), timeline, words);
    if (result.kind === "error") return setError(result.message);
    playhead.seek(result.at);
    leave();
  }
  function press(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) go(event);
  }
  return (
    <form className="date-field" onSubmit={go} noValidate>
      <label className="visually-hidden" htmlFor={id}>
        {m.goToDate()}
      </label>
      <input
        id={id}
        ref={field}
        className="button"
        type="text"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        value={typed ?? shown}
        aria-invalid={error !== null}
        aria-describedby={error === null ? `${id}-help` : `${id}-error`}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setTyped(target.value);
          setError(null);
        }}
        onKeyDown={press}
        onBlur={leave}
      />
      <span id={`${id}-help`} className="visually-hidden">
        {m.dateHelp({ example: formatDate.dayMonth(calendarDay(timeline.opening, offset)) })}
      </span>
      <p id={`${id}-error`} className="date-error" role="alert">
        {error}
      </p>
    </form>
  );
}
