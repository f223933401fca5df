import { useEffect, useState } from "react";
import { useLanguage } from "../bindings/useLanguage";
import { Ground } from "./Ground";
import { PartBoundary } from "./PartBoundary";

type Loaded = typeof import("../map/MissionMap");

/**
 * The map, asked for once the controls answer; without it the text and the time line go on. Not by
 * `Suspense`, which keeps what has arrived waiting for a third of a second.
 */
export function LazyMap({ ground = "" }: { readonly ground?: string }) {
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
      <Ground markup={ground} />
      {loaded === "failed" && failed}
      {loaded !== null && loaded !== "failed" && (
        <PartBoundary fallback={failed}>
          <loaded.MissionMap describedBy="shown-now-text" />
        </PartBoundary>
      )}
    </div>
  );
}
