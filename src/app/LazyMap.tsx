import { useLanguage } from "../bindings/useLanguage";
import { loadMap } from "../map/loadMap";
import { Ground } from "./Ground";
import { PartBoundary } from "./PartBoundary";
import { useModule } from "./useModule";

/** The map, asked for once the controls answer; without it the text and the time line go on. */
export function LazyMap({ ground = "" }: { readonly ground?: string }) {
  const { words } = useLanguage();
  const map = useModule(true, loadMap);
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
    <div className="map" suppressHydrationWarning>
      <Ground markup={ground} />
      {map.state === "failed" && failed}
      {map.state === "loaded" && (
        <PartBoundary fallback={failed}>
          <map.value.MissionMap describedBy="shown-now-text" />
        </PartBoundary>
      )}
    </div>
  );
}
