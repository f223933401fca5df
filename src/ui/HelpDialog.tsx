import { useLayoutEffect, useRef, useState } from "react";
import { useLanguage } from "../bindings/useLanguage";
import { Legend } from "./Legend";

function Help() {
  const { m } = useLanguage().words;
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [m.keysTimeline(), [m.keyStep(), m.keyDay(), m.keyEnds(), m.keyPlay()]],
    [m.keysMap(), [m.keyPan(), m.keyZoom()]],
    [m.keysPresent(), [m.keyEventForward(), m.keyEventBack(), m.keyEventEnds()]],
  ];
  return (
    <>
      <h2>{m.keysTitle()}</h2>
      {groups.map(([title, keys]) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {keys.map((key) => (
              <li key={key}>{key}</li>
            ))}
          </ul>
        </section>
      ))}
      <Legend />
    </>
  );
}

/** A button that opens the keys and the map's legend in a dialog; Esc closes it and focus returns. Closed it is empty. */
export function HelpDialog() {
  const { m } = useLanguage().words;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  // With its content in it, of which the first control gets the focus.
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {m.help()}
      </button>
      <dialog ref={dialog} className="help-dialog" aria-label={m.help()} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <div className="help-close">
              <button type="button" className="button" onClick={() => dialog.current?.close()}>
                {m.close()}
              </button>
            </div>
            <Help />
          </>
        )}
      </dialog>
    </>
  );
}
