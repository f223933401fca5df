// The plain way to build such a page from our own stack: facts are fetched after mount, and each frame is a state.
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { CircleMarker, GeoJSON, MapContainer, Polyline } from "react-leaflet";
import "leaflet/dist/leaflet.css";
import { MAP_CENTRE, MAP_ZOOM, STORY_FROM, STORY_PLAYED_MS, STORY_TO } from "../peers/pace.js";

const countryStyle = { className: "country", color: "#8a8378", weight: 1 };
const lineStyle = { color: "#a33327", weight: 3 };
const barStyle = {
  position: "absolute",
  inset: "auto 0 0",
  zIndex: 1000,
  display: "flex",
  gap: 8,
  padding: 8,
};

const load = (name) => fetch(name).then((answer) => answer.json());

function Movement({ feature, time }) {
  const { start, end } = feature.properties;
  if (time < start || time > end) return null;
  const line = feature.geometry.coordinates.map(([lon, lat]) => [lat, lon]);
  const place = ((time - start) / Math.max(1, end - start)) * (line.length - 1);
  const before = Math.min(line.length - 2, Math.floor(place));
  const share = place - before;
  const at = [0, 1].map((axis) => line[before][axis] * (1 - share) + line[before + 1][axis] * share);
  return (
    <>
      <Polyline positions={line} pathOptions={lineStyle} />
      <CircleMarker center={at} radius={5} />
    </>
  );
}

function Story() {
  const [facts, setFacts] = useState(null);
  const [time, setTime] = useState(STORY_FROM);
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    void Promise.all([load("countries.json"), load("movements.json")]).then(setFacts);
  }, []);
  useEffect(() => {
    if (!isPlaying) return;
    let previous = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      const step = ((now - previous) / STORY_PLAYED_MS) * (STORY_TO - STORY_FROM);
      previous = now;
      setTime((it) => Math.min(STORY_TO, it + step));
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);

  if (facts === null) return <p>Loading…</p>;
  const [countries, movements] = facts;
  return (
    <>
      <MapContainer id="map" center={MAP_CENTRE} zoom={MAP_ZOOM}>
        <GeoJSON data={countries} style={countryStyle} />
        {movements.features.map((feature) => (
          <Movement key={feature.properties.id} feature={feature} time={time} />
        ))}
      </MapContainer>
      <div style={barStyle}>
        <button
          type="button"
          className="play"
          aria-pressed={isPlaying}
          onClick={() => setPlaying(!isPlaying)}
        >
          {isPlaying ? "Pause" : "Play"}
        </button>
        <input
          type="range"
          aria-label="Date"
          min={STORY_FROM}
          max={STORY_TO}
          value={time}
          onChange={({ target }) => setTime(Number(target.value))}
          style={{ flex: 1 }}
        />
        <output>{new Date(time).toUTCString()}</output>
      </div>
    </>
  );
}

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <Story />
  </StrictMode>,
);
