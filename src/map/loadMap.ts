import { nextTask } from "../ground/nextTask";

/**
 * Fetches the map, and before it Leaflet, which is most of it and so is evaluated in a task of its own, whichever of
 * the two would have come first; so is the asking, which on a slow phone takes as long as a panel.
 */
export async function loadMap() {
  await nextTask();
  await import("leaflet");
  await nextTask();
  return import("./MissionMap");
}
