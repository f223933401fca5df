import L from "leaflet";
import "leaflet/dist/leaflet.css";
import "leaflet-timedimension";
import "leaflet-timedimension/dist/leaflet.timedimension.control.min.css";
import { MAP_CENTRE, MAP_ZOOM, STORY_FROM, STORY_PLAYED_MS, STORY_TO } from "../pace.js";

/** 24 steps a second; its own control offers at most ten. */
const STEP_MS = 42;

const facts = ["countries.json", "movements.json"].map((name) => fetch(name).then((answer) => answer.json()));
const map = L.map("map").setView(MAP_CENTRE, MAP_ZOOM);
const [countries, movements] = await Promise.all(facts);

L.geoJSON(countries, { style: { className: "country", color: "#8a8378", weight: 1 } }).addTo(map);

const steps = Math.round(STORY_PLAYED_MS / STEP_MS);
const timeDimension = L.timeDimension({
  times: Array.from({ length: steps + 1 }, (_, step) =>
    Math.round(STORY_FROM + ((STORY_TO - STORY_FROM) * step) / steps),
  ),
  currentTime: STORY_FROM,
});
map.timeDimension = timeDimension;
const player = new L.TimeDimension.Player({ transitionTime: STEP_MS, startOver: true }, timeDimension);
map.addControl(
  L.control.timeDimension({ timeDimension, player, timeSliderDragUpdate: true, speedSlider: false }),
);

for (const { geometry, properties } of movements.features) {
  const { start, end } = properties;
  const last = geometry.coordinates.length - 1;
  properties.coordTimes = geometry.coordinates.map((_, point) => start + ((end - start) * point) / last);
}
const layer = L.geoJSON(movements, {
  style: { color: "#a33327", weight: 3 },
  pointToLayer: (_, place) => L.circleMarker(place, { radius: 5 }),
});
L.timeDimension.layer.geoJson(layer, { addlastPoint: true, duration: "P1D" }).addTo(map);
