import { Component, type ReactNode, useEffect, useState } from "react";
import { useLanguage } from "../bindings/useLanguage";

type Loaded = typeof import("../map/MissionMap");

interface BoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the rest of the page alive when the map cannot be loaded or drawn. */
class MapBoundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}

/**
 * The map, asked for once the controls answer; without it the text and the time line go on. Not by
 * `Suspense`, which keeps what has arrived waiting for a third of a second.
 */
export function LazyMap() {
  const { words } = useLanguage();
  const [loaded, setLoaded] = useState<Loaded | "failed" | null>(null);
  useEffect(() => {
    import("../map/MissionMap").then(setLoaded, () => setLoaded("failed"));
  }, []);
  const { m } = words;
  const failed = (
    <p className="map-failed" role="alert">
      {m.mapNotLoaded()}{" "}
      <button type="button" className="button" onClick={() => location.reload()}>
        {m.reload()}
      </button>
    </p>
  );
  return (
    <div className="map">
      {loaded === "failed" && failed}
      {loaded !== null && loaded !== "failed" && (
        <MapBoundary fallback={failed}>
          <loaded.MissionMap describedBy="shown-now-text" />
        </MapBoundary>
      )}
    </div>
  );
}
