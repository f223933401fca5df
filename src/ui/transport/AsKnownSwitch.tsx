import { useId } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { useStore } from "../../bindings/useStore";
import { TransportIcon } from "./TransportIcon";

/** Whether only what had been published by the moment shown is shown. */
export function AsKnownSwitch() {
  const { lens } = useSession();
  const { m } = useLanguage().words;
  const { asKnown } = useStore(lens);
  const help = useId();
  return (
    <>
      <button
        type="button"
        className="button as-known-switch"
        aria-label={m.asKnown()}
        aria-pressed={asKnown}
        aria-describedby={help}
        title={m.asKnownHelp()}
        onClick={() => lens.set({ ...lens.get(), asKnown: !asKnown })}
      >
        <TransportIcon icon="known" />
        <span>{m.asKnown()}</span>
      </button>
      <span id={help} className="visually-hidden">
        {m.asKnownHelp()}
      </span>
    </>
  );
}
