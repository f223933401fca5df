import { expect, it, vi } from "vitest";

const loaded: string[] = [];
vi.mock("leaflet", () => {
  loaded.push("leaflet");
  return {};
});
vi.mock("../../src/map/MissionMap", () => {
  loaded.push("map");
  return { MissionMap: () => null };
});

it("Leaflet is evaluated before what builds on it, in an import of its own", async () => {
  const { loadMap } = await import("../../src/map/loadMap");
  expect(loaded).toEqual([]);
  expect(await loadMap()).toHaveProperty("MissionMap");
  expect(loaded).toEqual(["leaflet", "map"]);
});
