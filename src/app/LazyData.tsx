import { useEffect, useMemo, useRef } from "react";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useStore } from "../bindings/useStore";
import { SuppliesProvider } from "../ui/data/downloads/supplies";
import { LoadState } from "../ui/data/LoadState";
import { createSupplies } from "./createSupplies";
import { PartBoundary } from "./PartBoundary";
import { useModule } from "./useModule";

const loadPanel = () => import("../ui/data/DataPanel");

/** "Data & sources", asked for when it is first opened; the focus returns to where it was when it closes. */
export function LazyData() {
  const session = useSession();
  const { dataPage } = session;
  const supplies = useMemo(() => createSupplies(session), [session]);
  const view = useStore(dataPage);
  const { m } = useLanguage().words;
  const cameFrom = useRef<Element>(null);
  const isOpen = view !== null;
  const panel = useModule(isOpen, loadPanel);

  // By the store and not by `isOpen`: what is drawn takes the focus before an effect could note where it was.
  useEffect(() => {
    let wasOpen = dataPage.get() !== null;
    return dataPage.subscribe(() => {
      const isNowOpen = dataPage.get() !== null;
      if (isNowOpen && !wasOpen) cameFrom.current = document.activeElement;
      wasOpen = isNowOpen;
    });
  }, [dataPage]);

  useEffect(() => {
    if (!isOpen) return;
    return () => {
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
    };
  }, [isOpen]);

  if (view === null) return null;
  if (panel.state === "loaded") {
    return (
      <PartBoundary fallback={<p role="alert">{m.partNotShown()}</p>} retryOn={[dataPage]}>
        <SuppliesProvider value={supplies}>
          <panel.value.DataPanel view={view} />
        </SuppliesProvider>
      </PartBoundary>
    );
  }
  return (
    <div className="data-waiting">
      <LoadState loaded={panel} />
      <button type="button" className="button" onClick={() => dataPage.set(null)}>
        {m.backToMap()}
      </button>
    </div>
  );
}
