import { Component, lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useLanguage } from "../bindings/useLanguage";

const MissionMap = lazy(() => import("../map/MissionMap").then((module) => ({ default: module.MissionMap })));

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

/** The map, asked for once the controls answer; without it the text and the time line go on. */
export function LazyMap() {
  const { words } = useLanguage();
  const [isDue, setDue] = useState(false);
  useEffect(() => setDue(true), []);
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
      <MapBoundary fallback={failed}>
        <Suspense fallback={null}>{isDue && <MissionMap describedBy="shown-now-text" />}</Suspense>
      </MapBoundary>
    </div>
  );
}
