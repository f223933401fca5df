import L from "leaflet";
import "leaflet/dist/leaflet.css";
import "leaflet.timeline";
import { MAP_CENTRE, MAP_ZOOM, STORY_FROM, STORY_PLAYED_MS, STORY_TO } from "../pace.js";

const facts = ["countries.json", "movements.json"].map((name) => fetch(name).then((answer) => answer.json()));
const map = L.map("map").setView(MAP_CENTRE, MAP_ZOOM);
const [countries, movements] = await Promise.all(facts);

L.geoJSON(countries, { style: { className: "country", color: "#8a8378", weight: 1 } }).addTo(map);
const timeline = L.timeline(movements, { style: { color: "#a33327", weight: 3 } });
const control = L.timelineSliderControl({
  start: STORY_FROM,
  end: STORY_TO,
  duration: STORY_PLAYED_MS,
  steps: Math.round(STORY_PLAYED_MS / (1000 / 60)),
  formatOutput: (time) => new Date(time).toUTCString(),
});
control.addTo(map);
control.addTimelines(timeline);
timeline.addTo(map);
