import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useLanguage } from "../../../bindings/useLanguage";

interface CopyTextProps {
  /** Asked for when the button is pressed. */
  readonly text: () => string;
  readonly children: ReactNode;
}

/** A button that copies a text; where copying is refused, the text stands there selected. */
export function CopyText({ text, children }: CopyTextProps) {
  const { m } = useLanguage().words;
  const [outcome, setOutcome] = useState<"copied" | { readonly refused: string } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const refused = outcome !== null && outcome !== "copied" ? outcome.refused : null;

  useEffect(() => {
    if (refused === null) return;
    field.current?.focus();
    field.current?.select();
  }, [refused]);

  async function copy() {
    const wanted = text();
    setOutcome(null);
    try {
      await navigator.clipboard.writeText(wanted);
      setOutcome("copied");
    } catch {
      setOutcome({ refused: wanted });
    }
  }

  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {children}
      </button>
      <span role="status" className="copy-outcome">
        {outcome === "copied" && m.copied()}
      </span>
      {refused !== null && (
        <div className="copy-refused">
          <label htmlFor={id}>{m.copyRefused()}</label>
          <textarea
            className="plain-text"
            id={id}
            ref={field}
            readOnly
            rows={refused.length > 120 ? 6 : 2}
            value={refused}
          />
        </div>
      )}
    </>
  );
}
