import { type KeyboardEvent, type ReactNode, useCallback, useId, useRef, useState } from "react";
import { MoreContext } from "./moreContext";

interface MoreDisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What has no room in the row, opened above it. Esc closes it again, from wherever the focus is inside. */
export function MoreDisclosure({ label, children }: MoreDisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);

  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  }, []);

  function closeOnEsc(event: KeyboardEvent) {
    const isInDialog = event.target instanceof Element && event.target.closest("dialog") !== null;
    if (event.key !== "Escape" || !isOpen || isInDialog || event.defaultPrevented) return;
    event.preventDefault();
    close();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the controls inside
    <div className="more" onKeyDown={closeOnEsc}>
      <button
        type="button"
        className="button more-button"
        aria-expanded={isOpen}
        aria-controls={panel}
        ref={button}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div id={panel} className="more-panel" hidden={!isOpen}>
        <MoreContext value={close}>{children}</MoreContext>
      </div>
    </div>
  );
}
