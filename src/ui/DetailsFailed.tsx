import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";

/** In the place of details that cannot be shown. */
export function DetailsFailed() {
  const { hovered, selection } = useSession();
  const { m } = useLanguage().words;
  const leave = () => hovered.set(null);
  function close() {
    selection.set(null);
    leave();
  }
  return (
    <aside className="details" data-holds-hover="" onPointerLeave={leave}>
      <p role="alert">{m.partNotShown()}</p>
      <button type="button" className="button" onClick={close}>
        {m.close()}
      </button>
    </aside>
  );
}
