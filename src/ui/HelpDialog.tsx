import { useRef } from "react";
import { useLanguage } from "../bindings/useLanguage";
import { Legend } from "./Legend";

/** A button that opens the keys and the map's legend in a dialog; Esc closes it and focus returns. */
export function HelpDialog() {
  const { words } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const { m } = words;
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [m.keysTimeline(), [m.keyStep(), m.keyDay(), m.keyEnds(), m.keyPlay()]],
    [m.keysMap(), [m.keyPan(), m.keyZoom()]],
    [m.keysPresent(), [m.keyEventForward(), m.keyEventBack(), m.keyEventEnds()]],
  ];
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {m.help()}
      </button>
      <dialog ref={dialog} className="help-dialog" aria-label={m.help()}>
        <div className="help-close">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {m.close()}
          </button>
        </div>
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
      </dialog>
    </>
  );
}
