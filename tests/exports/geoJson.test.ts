import { describe, expect, it } from "vitest";
import { splitAtAntimeridian } from "../../src/exports/splitAtAntimeridian";
import { fileOf, MADE, shippedFiles } from "./support";

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

const files = await shippedFiles();
const routes = JSON.parse(fileOf(files, "routes").content);
const places = JSON.parse(fileOf(files, "places").content);

const featureOf = (collection: { features: Feature[] }, id: string): Feature => {
  const feature = collection.features.find((it) => it.id === id);
  if (!feature) throw new Error(`there is no ${id}`);
  return feature;
};

type Line = [number, number][];
const linesOf = ({ geometry }: Feature): Line[] => {
  if (geometry === null) return [];
  return (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates) as Line[];
};
const near = (place: readonly [number, number]) => [expect.closeTo(place[0], 4), expect.closeTo(place[1], 4)];

const CHKALOVSKY = [38.061699, 55.8783] as const;
const ALMATY_AIRPORT = [77.042828, 43.354267] as const;

describe.each([
  ["routes", routes],
  ["places", places],
])("the GeoJSON of the %s", (_name, collection) => {
  it("is a collection as RFC 7946 has it, without the member `crs` that it took out", () => {
    expect(collection.type).toBe("FeatureCollection");
    expect(collection).not.toHaveProperty("crs");
    for (const feature of collection.features as Feature[]) {
      expect(feature.type).toBe("Feature");
      expect(typeof feature.id).toBe("string");
      expect(feature).toHaveProperty("geometry");
      expect(typeof feature.properties).toBe("object");
      for (const own of ["coordinates", "geometries", "features"]) expect(feature).not.toHaveProperty(own);
    }
  });

  it("carries version, day, licence, accuracy and the policy on borders", () => {
    expect(collection.about).toMatchObject({ version: "1.0.0", made: MADE });
    for (const part of ["licence", "accuracy", "borders"]) expect(collection.about[part]).not.toBe("");
    expect(collection.about.borders).toContain("Crimea");
  });
});

describe("places as points", () => {
  it("stand with longitude before latitude", () => {
    expect(featureOf(places, "ALA").geometry).toEqual({ type: "Point", coordinates: [77.04283, 43.35427] });
    expect(featureOf(places, "MLI").geometry).toEqual({ type: "Point", coordinates: [27.57741, 53.77344] });
  });

  it("say how exactly they are placed", () => {
    expect(featureOf(places, "CHP1").properties).toMatchObject({ kind: "plant", precision: "exact" });
    expect(featureOf(places, "KORDAY").properties).toMatchObject({ precision: "proxy" });
  });
});

describe("movements as lines", () => {
  it("are all there, and have no geometry where an end is not known", () => {
    expect(routes.features).toHaveLength(22);
    expect(featureOf(routes, "MI02").geometry).toBeNull();
  });

  it("run from where they set out to where they arrived", () => {
    const [way] = linesOf(featureOf(routes, "MI01"));
    expect(way?.[0]).toEqual(near(CHKALOVSKY));
    expect(way?.at(-1)).toEqual(near(ALMATY_AIRPORT));
    const [back] = linesOf(featureOf(routes, "MO07"));
    expect(back?.[0]).toEqual(near(ALMATY_AIRPORT));
    expect(back?.at(-1)).toEqual(near(CHKALOVSKY));
  });

  it("follow the great circle, which runs north of the straight line on a flat map", () => {
    const [way = []] = linesOf(featureOf(routes, "MI01"));
    const [lon = 0, lat = 0] = way[Math.floor(way.length / 2)] ?? [];
    const share = (lon - CHKALOVSKY[0]) / (ALMATY_AIRPORT[0] - CHKALOVSKY[0]);
    expect(lat).toBeGreaterThan(CHKALOVSKY[1] + (ALMATY_AIRPORT[1] - CHKALOVSKY[1]) * share + 1);
  });

  it("by road go through the place that was passed", () => {
    expect(linesOf(featureOf(routes, "MO05"))).toEqual([
      [near([76.7992, 43.2935]), near([74.71287, 43.03882]), near([75.30149, 42.84194])],
    ]);
  });

  it("have no step of more than 180 degrees and stay within the bounds of the earth", () => {
    for (const feature of routes.features as Feature[]) {
      for (const line of linesOf(feature)) {
        expect(line.length).toBeGreaterThan(1);
        line.forEach(([lon, lat], i) => {
          expect(Math.abs(lon)).toBeLessThanOrEqual(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
          if (i > 0) expect(Math.abs(lon - (line[i - 1]?.[0] ?? 0))).toBeLessThan(180);
        });
      }
    }
  });
});

describe("splitAtAntimeridian", () => {
  it("leaves a line that does not cross it alone", () => {
    expect(
      splitAtAntimeridian([
        [10, 0],
        [20, 5],
      ]),
    ).toEqual([
      [
        [10, 0],
        [20, 5],
      ],
    ]);
  });

  it("ends a line at 180 degrees and goes on from the other side, at the same latitude", () => {
    expect(
      splitAtAntimeridian([
        [170, 60],
        [-170, 64],
      ]),
    ).toEqual([
      [
        [170, 60],
        [180, 62],
      ],
      [
        [-180, 62],
        [-170, 64],
      ],
    ]);
    expect(
      splitAtAntimeridian([
        [-175, 10],
        [165, 14],
      ]),
    ).toEqual([
      [
        [-175, 10],
        [-180, 11],
      ],
      [
        [180, 11],
        [165, 14],
      ],
    ]);
  });

  it("reads longitudes past 180 as those on the other side", () => {
    expect(
      splitAtAntimeridian([
        [178, 0],
        [182, 0],
      ]),
    ).toEqual([
      [
        [178, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-178, 0],
      ],
    ]);
  });

  it("makes no part of a line that only reaches 180 degrees, and none of a single point twice", () => {
    const eastward = [
      [170, 60],
      [180, 61],
    ] as const;
    expect(splitAtAntimeridian(eastward)).toEqual([eastward]);
    expect(splitAtAntimeridian(eastward.toReversed())).toEqual([eastward.toReversed()]);
    const through = [...eastward, [190, 62]] as const;
    expect(splitAtAntimeridian(through)).toEqual([
      eastward,
      [
        [-180, 61],
        [-170, 62],
      ],
    ]);
    const westward = [
      [-180, 61],
      [-170, 62],
    ] as const;
    expect(splitAtAntimeridian(westward)).toEqual([westward]);
  });
});
