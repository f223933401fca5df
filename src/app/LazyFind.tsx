import { useContext, useRef, useState } from "react";
import { useLanguage } from "../bindings/useLanguage";
import { LoadState } from "../ui/data/LoadState";
import { MoreContext } from "../ui/transport/moreContext";
import { PartBoundary } from "./PartBoundary";
import { useModule } from "./useModule";

const loadBox = () => import("../ui/find/FindBox");

interface LazyFindProps {
  /** Whether the button has room for its mark only. */
  readonly isShort?: boolean;
}

/** A button that opens the find box in a dialog; the box is asked for when it is first opened. */
export function LazyFind({ isShort = false }: LazyFindProps) {
  const { m } = useLanguage().words;
  const closeMore = useContext(MoreContext);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const box = useModule(isOpen, loadBox);

  function open() {
    setOpen(true);
    dialog.current?.showModal();
  }
  function done() {
    dialog.current?.close();
    closeMore();
  }
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" title={m.find()} onClick={open}>
        <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path
            d="M12.5 12.5L18 18M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.2"
          />
        </svg>
        <span className={isShort ? "visually-hidden" : undefined}>{m.find()}</span>
      </button>
      <dialog
        ref={dialog}
        className="help-dialog find-dialog"
        aria-label={m.find()}
        onClose={() => setOpen(false)}
      >
        <div className="help-close">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {m.close()}
          </button>
        </div>
        <h2>{m.find()}</h2>
        {isOpen && box.state === "loaded" ? (
          <PartBoundary fallback={<p role="alert">{m.partNotShown()}</p>}>
            <box.value.FindBox onDone={done} />
          </PartBoundary>
        ) : (
          <LoadState loaded={box} />
        )}
      </dialog>
    </>
  );
}
