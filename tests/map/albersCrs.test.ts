import { latLng, point } from "leaflet";
import { describe, expect, it } from "vitest";
import { albersCrs } from "../../src/map/albersCrs";
import { project } from "../../src/sheet/projection";
import { scaleOf } from "../../src/sheet/zoom";

describe("albersCrs", () => {
  it("measures pixels by the sheet's scale, with south below", () => {
    const zoom = 5.3;
    const a = albersCrs.latLngToPoint(latLng(57.0583, 40.9817), zoom);
    const b = albersCrs.latLngToPoint(latLng(43.3543, 77.0428), zoom);
    const [ax, ay] = project(40.9817, 57.0583);
    const [bx, by] = project(77.0428, 43.3543);
    expect(b.x - a.x).toBeCloseTo((bx - ax) * scaleOf(zoom), 6);
    expect(b.y - a.y).toBeCloseTo((by - ay) * scaleOf(zoom), 6);
    expect(b.y).toBeGreaterThan(a.y);
  });

  it("comes back to the same place", () => {
    const back = albersCrs.pointToLatLng(albersCrs.latLngToPoint(latLng(66, 190), 4), 4);
    expect(back.lat).toBeCloseTo(66, 8);
    expect(back.lng).toBeCloseTo(190, 8);
  });

  it("never gives a place that is not a number, however far it is dragged", () => {
    for (const far of [-1e6, 1e6]) {
      const { lat, lng } = albersCrs.pointToLatLng(point(far, far), 3);
      expect(Number.isFinite(lat) && Number.isFinite(lng)).toBe(true);
    }
  });

  it("measures distances on the ground in metres", () => {
    // Facts, MI08: Zvartnots to Almaty is 2,714 km.
    const metres = albersCrs.distance(latLng(40.1489, 44.3979), latLng(43.3543, 77.0428));
    expect(metres / 1000).toBeCloseTo(2714, -1);
  });
});
