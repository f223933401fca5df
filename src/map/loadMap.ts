import { nextTask } from "../ground/nextTask";

/**
 * Fetches the map. Leaflet, which is most of it, is asked for by itself too, and evaluated in a task of its own unless it comes
 * last; so is the asking, which on a slow phone takes as long as a panel.
 */
export async function loadMap() {
  await nextTask();
  import("leaflet").catch(() => {});
  return import("./MissionMap");
}
