import { type KeyboardEvent, useId, useState } from "react";

interface DateBoundProps {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** A date that bounds the list, taken when it is left or by Enter. */
export function DateBound({ label, value, error, onChange }: DateBoundProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  function take() {
    if (typed !== null) onChange(typed);
    setTyped(null);
  }
  function press(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) take();
  }
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? value}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={press}
        onBlur={take}
      />
      {error !== null && (
        <span id={`${id}-error`} className="source-error" role="alert">
          {error}
        </span>
      )}
    </p>
  );
}
