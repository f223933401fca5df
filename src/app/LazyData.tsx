import { useEffect, useMemo, useRef, useState } from "react";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useStore } from "../bindings/useStore";
import { SuppliesProvider } from "../ui/data/downloads/supplies";
import { createSupplies } from "./createSupplies";
import { PartBoundary } from "./PartBoundary";

type Loaded = typeof import("../ui/data/DataPanel");

/** "Data & sources", asked for when it is first opened; the focus returns to where it was when it closes. */
export function LazyData() {
  const session = useSession();
  const { dataPage } = session;
  const supplies = useMemo(() => createSupplies(session), [session]);
  const view = useStore(dataPage);
  const { m } = useLanguage().words;
  const [loaded, setLoaded] = useState<Loaded | "failed" | null>(null);
  const cameFrom = useRef<Element>(null);
  const isOpen = view !== null;

  useEffect(() => {
    if (!isOpen) return;
    cameFrom.current = document.activeElement;
    return () => {
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
    };
  }, [isOpen]);

  useEffect(() => {
    if (isOpen && loaded === null) {
      import("../ui/data/DataPanel").then(setLoaded, () => setLoaded("failed"));
    }
  }, [isOpen, loaded]);

  if (view === null) return null;
  if (loaded !== null && loaded !== "failed") {
    return (
      <PartBoundary fallback={<p role="alert">{m.partNotShown()}</p>} retryOn={[dataPage]}>
        <SuppliesProvider value={supplies}>
          <loaded.DataPanel view={view} />
        </SuppliesProvider>
      </PartBoundary>
    );
  }
  return (
    <div className="data-waiting" role="status">
      <p>{loaded === "failed" ? m.partNotLoaded() : m.partLoading()}</p>
      {loaded === "failed" && (
        <button type="button" className="button" onClick={() => setLoaded(null)}>
          {m.tryAgain()}
        </button>
      )}
      <button type="button" className="button" onClick={() => dataPage.set(null)}>
        {m.backToMap()}
      </button>
    </div>
  );
}
