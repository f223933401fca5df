import { useLanguage } from "../bindings/useLanguage";

/** Whose data the map is made of and, on request, whose view of the borders it takes: in every view of the page. */
export function MapAttribution() {
  const { m } = useLanguage().words;
  return (
    <details className="map-attribution" data-over-map="">
      <summary>{m.aboutTheMap()}</summary>
      <p>{m.borderPolicy()}</p>
      <p>{m.schematic()}</p>
      <p>
        {m.attribution()}:{" "}
        <a href="https://www.naturalearthdata.com/" target="_blank" rel="noopener noreferrer">
          Natural Earth
        </a>
        ,{" "}
        <a href="https://leafletjs.com/" target="_blank" rel="noopener noreferrer">
          Leaflet
        </a>
      </p>
    </details>
  );
}
