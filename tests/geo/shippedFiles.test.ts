import { describe, expect, it } from "vitest";
import { MEMBERS } from "../../geo/levels.mjs";
import { faceOf, parseShipped, polygonsIn, type Shape, type Shipped, shapesOf } from "./shippedFile";

const files = ["first-paint", "detail"].map((id) => [id, parseShipped(id)] as const);

const countBy = (topology: Shipped) => {
  const counts: Record<string, number> = {};
  for (const { properties } of shapesOf(topology, "regions")) {
    counts[properties.c] = (counts[properties.c] ?? 0) + 1;
  }
  return counts;
};

/** Square kilometres on a sphere of the earth's mean radius. */
function areaOf(topology: Shipped, shape: Shape): number {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const rad = Math.PI / 180;
  const pointsOf = (arc: number) => {
    let [x, y] = [0, 0];
    const points = (topology.arcs[arc < 0 ? ~arc : arc] ?? []).map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
    return arc < 0 ? points.reverse() : points;
  };
  const sum = polygonsIn(shape)
    .flat()
    .flatMap((ring) => {
      const points = ring.flatMap(pointsOf);
      return points.slice(1).map(([lon, lat], index) => {
        const [lon0, lat0] = points[index] ?? [lon, lat];
        return (lon - lon0) * rad * (2 + Math.sin(lat * rad) + Math.sin(lat0 * rad));
      });
    })
    .reduce((total, part) => total + part, 0);
  return Math.abs((sum * 6371.0088 ** 2) / 2);
}

describe.each(files)("the %s file", (id, topology) => {
  it("has one undisputed face for each of the six member states", () => {
    expect(MEMBERS).toEqual(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]);
    for (const code of MEMBERS) expect(faceOf(topology, code).properties).toEqual({ c: code, o: code });
  });

  it.each([
    ["ARM", 29_743],
    ["BLR", 207_600],
    ["KAZ", 2_724_900],
    ["KGZ", 199_951],
    ["TJK", 143_100],
  ])("gives %s its published area within two per cent", (code, km2) => {
    expect(areaOf(topology, faceOf(topology, code)) / km2).toBeCloseTo(1, 1.4);
  });

  it("has the regions of early 2022: sixteen in Kazakhstan with its two cities, none for Baikonur", () => {
    expect(countBy(topology)).toEqual({
      ARM: 11,
      BLR: 7,
      KAZ: 16,
      KGZ: 8,
      TJK: 5,
      ...(id === "detail" && { RUS: 83 }),
    });
    const ids = shapesOf(topology, "regions").map(({ properties }) => properties.a);
    expect(ids).toEqual(expect.arrayContaining(["KAZ-3207", "KAZ-4829", "KAZ-4830"]));
    expect(shapesOf(topology, "faces").map(({ properties }) => properties.c)).not.toContain("KAB");
  });

  it("tells whose each disputed area is by law, and leaves the others open", () => {
    const ownerOf = (c: string, d?: string) => faceOf(topology, c, d).properties.o;
    expect(ownerOf("RUS", "B89")).toBe("UKR");
    expect(ownerOf("UKR", "C02")).toBe("UKR");
    expect(ownerOf("UKR", "C03")).toBe("UKR");
    expect(ownerOf("GEO", "B35")).toBe("GEO");
    expect(ownerOf("GEO", "B37")).toBe("GEO");
    expect(ownerOf("MDA", "B36")).toBe("MDA");
    expect(ownerOf("AZE", "B38")).toBe("AZE");
    expect(ownerOf("CYN", "B20")).toBe("CYP");
    expect(ownerOf("RUS", "B29")).toBe("open");
    expect(ownerOf("KOS", "B57")).toBe("open");
    expect(ownerOf("IND", "B05")).toBe("open");
  });

  it("hatches neither a lease nor a whole member of the United Nations", () => {
    const disputed = shapesOf(topology, "faces").map(({ properties }) => properties.d);
    expect(disputed).not.toContain("B40");
    expect(disputed).not.toContain("B91");
    expect(faceOf(topology, "ISR").properties.o).toBe("ISR");
  });

  it("carries towns only where they can be seen", () => {
    expect(Object.keys(topology.objects)).toEqual(
      id === "detail"
        ? ["faces", "regions", "lakes", "rivers", "urban"]
        : ["faces", "regions", "lakes", "rivers"],
    );
  });
});
