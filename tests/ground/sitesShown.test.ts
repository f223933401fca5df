import { describe, expect, it } from "vitest";
import { inCityOnly, sitesShown } from "../../src/ground/sitesShown";

import type { Lens } from "../../src/scene/lens";
import { openTestSession } from "../map/openTestSession";

async function idsAt(at: string, zoom: number, grade: Lens["grade"] = "C"): Promise<string[]> {
  const { mission, scenes, lens } = await openTestSession({ at });
  lens.set({ ...lens.get(), grade });
  return sitesShown(mission, scenes.get(), zoom).map(({ site }) => site.id);
}

describe("sitesShown", () => {
  it("opens the ring into the sites of Almaty only near the city", async () => {
    expect(await idsAt("11T06:00", 4)).toEqual([]);
    const near = await idsAt("11T06:00", 10);
    expect(near).toEqual(expect.arrayContaining(["G01", "G03", "G04", "G05", "G08"]));
  });

  it("never turns a site known only to its city into a point", async () => {
    const near = await idsAt("12T06:00", 10);
    for (const id of ["G02", "G06", "G07", "G09", "G10", "G15"]) expect(near).not.toContain(id);
  });

  it("draws Baikonur only on request, and what has no evidence never", async () => {
    expect(await idsAt("12T06:00", 10)).not.toContain("G12");
    expect(await idsAt("12T06:00", 10, "D")).toContain("G12");
    for (const id of ["G13", "G14", "G16"]) expect(await idsAt("12T06:00", 10, "D")).not.toContain(id);
  });

  it("shows no site before anybody guarded one", async () => {
    expect(await idsAt("05T06:00", 10)).toEqual([]);
  });
});

describe("inCityOnly", () => {
  it("lists those under guard that are known only to be in Almaty", async () => {
    const { mission, scenes } = await openTestSession({ at: "12T12:00" });
    const ids = inCityOnly(mission, scenes.get()).map(({ site }) => site.id);
    expect(ids).toEqual(expect.arrayContaining(["G02", "G06", "G07", "G15"]));
    expect(ids).not.toContain("G01");
  });
});
