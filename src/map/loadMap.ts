/** Fetches the map. Leaflet, which is most of it, is asked for by itself too, and so evaluated in a task of its own. */
export function loadMap() {
  import("leaflet").catch(() => {});
  return import("./MissionMap");
}
