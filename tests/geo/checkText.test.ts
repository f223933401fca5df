import { describe, expect, it } from "vitest";
import { checkFresh } from "../../geo/checks/checkFresh.mjs";
import { checkText } from "../../geo/checks/checkText.mjs";
import {
  faceOf,
  levelOf,
  parseShipped,
  polygonsIn,
  readShipped,
  type Shape,
  type Shipped,
  setPolygons,
  shapesOf,
} from "./shippedFile";

interface Problem {
  where: string;
  why: string;
}

/** What the checker says of the first-paint file, or another, after one thing in it was broken. */
function problemsAfter(breakIt: (topology: Shipped) => void, id = "first-paint"): string[] {
  const topology = parseShipped(id);
  breakIt(topology);
  const problems: Problem[] = checkText(JSON.stringify(topology), { ...levelOf(id), budget: Infinity });
  return problems.map(({ where, why }) => `${where} ${why}`);
}

const saying = (...words: string[]) =>
  expect.arrayContaining([expect.stringMatching(new RegExp(words.join(".*")))]);

function addSquare(topology: Shipped, shape: Shape, corners: [number, number][]): void {
  const transform = topology.transform;
  if (!transform) throw new Error("not quantized");
  const steps = corners.map(([lon, lat]) => [
    Math.round((lon - transform.translate[0]) / transform.scale[0]),
    Math.round((lat - transform.translate[1]) / transform.scale[1]),
  ]);
  const closed = [...steps, steps[0] ?? []];
  const arc = closed.map(([x = 0, y = 0], index) => {
    const [px = 0, py = 0] = closed[index - 1] ?? [];
    return index === 0 ? [x, y] : [x - px, y - py];
  });
  topology.arcs.push(arc);
  setPolygons(shape, [...polygonsIn(shape), [[topology.arcs.length - 1]]]);
}

describe("the checker of the base map", () => {
  it.each(["first-paint", "detail"])("finds nothing wrong with the shipped %s file", (id) => {
    const { level, text } = readShipped(id);
    expect(checkText(text, level)).toEqual([]);
  });

  it("names the ring that is open and the point where it is", () => {
    const problems = problemsAfter((topology) => {
      polygonsIn(faceOf(topology, "KAZ"))[0]?.[0]?.splice(1, 1);
    });
    expect(problems).toEqual(
      saying("faces", "KAZ", "is open after arc 1 of", "\\d+\\.\\d{3}, \\d+\\.\\d{3}"),
    );
  });

  it("sees an arc that two faces use in the same direction", () => {
    const problems = problemsAfter((topology) => {
      setPolygons(faceOf(topology, "MNG"), [
        ...polygonsIn(faceOf(topology, "MNG")),
        ...polygonsIn(faceOf(topology, "KGZ")),
      ]);
    });
    expect(problems).toEqual(saying("faces arc \\d+ is used 2 times one way", "KGZ"));
  });

  it.each(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "AZE", "GEO", "UZB"])(
    "misses the member or former party %s",
    (code) => {
      const problems = problemsAfter((topology) => {
        const layer = topology.objects["faces"];
        if (layer) layer.geometries = layer.geometries.filter((face) => face !== faceOf(topology, code));
      });
      expect(problems).toEqual(saying(`faces, ${code} is missing: a member or former party has no shape`));
    },
  );

  it.each([
    ["TJK", "Vorukh"],
    ["TJK", "Sarvan"],
    ["UZB", "Sokh"],
    ["UZB", "Shohimardon"],
    ["ARM", "Artsvashen"],
    ["AZE", "Nakhchivan"],
    ["RUS", "Kaliningrad"],
  ])("notices when only the mainland of %s is left, without %s", (code, name) => {
    const problems = problemsAfter((topology) => {
      const pointsOf = (rings: number[][]) =>
        rings.flat().reduce((sum, arc) => sum + (topology.arcs[arc < 0 ? ~arc : arc]?.length ?? 0), 0);
      const face = faceOf(topology, code);
      const [mainland = []] = polygonsIn(face).sort((one, other) => pointsOf(other) - pointsOf(one));
      setPolygons(face, [mainland]);
    });
    expect(problems).toEqual(saying(`${name} at`, "is missing"));
  });

  it("notices an enclave that has become part of the land around it", () => {
    const problems = problemsAfter((topology) => {
      const kyrgyzstan = faceOf(topology, "KGZ");
      setPolygons(
        kyrgyzstan,
        polygonsIn(kyrgyzstan).map(([outer = []]) => [outer]),
      );
      const uzbekistan = faceOf(topology, "UZB");
      setPolygons(
        uzbekistan,
        polygonsIn(uzbekistan).filter((rings) => rings.flat().length > 1),
      );
    });
    expect(problems).toEqual(saying("Sokh", "is missing: it lies in KGZ, not in UZB"));
  });

  it("does not let Crimea become part of Russia, nor its owner change", () => {
    const merged = problemsAfter((topology) => delete faceOf(topology, "RUS", "B89").properties.d);
    expect(merged).toEqual(saying("B89 is missing: the disputed area is no face of its own"));
    const given = problemsAfter((topology) => {
      faceOf(topology, "RUS", "B89").properties.o = "RUS";
    });
    expect(given).toEqual(saying("faces, RUS/B89 has owner RUS, but de-jure.json makes it UKR"));
  });

  it("sees a cut along the 180th meridian and land left on the far side of it", () => {
    const cut = problemsAfter((topology) =>
      addSquare(topology, faceOf(topology, "RUS"), [
        [178, 74],
        [180, 74],
        [180, 75],
        [178, 75],
      ]),
    );
    expect(cut).toEqual(saying("RUS", "at 1(79\\.99|80)", "has a side along the 180th meridian"));
    const left = problemsAfter((topology) =>
      addSquare(topology, faceOf(topology, "RUS"), [
        [-20, 74],
        [-18, 74],
        [-18, 75],
      ]),
    );
    expect(left).toEqual(saying("RUS", "lies west of Greenwich instead of beyond 180"));
  });

  it("keeps the regions of Russia out of the first-paint file and misses those of Armenia", () => {
    const problems = problemsAfter((topology) => {
      for (const { properties } of shapesOf(topology, "regions")) {
        if (properties.c === "ARM") properties.c = "RUS";
      }
    });
    expect(problems).toEqual(saying("regions, ARM has no regions"));
    expect(problems).toEqual(saying("regions, RUS has regions, which this file should not carry"));
  });

  it("misses the reservoir near Almaty in the detail file", () => {
    const problems = problemsAfter((topology) => {
      const lakes = topology.objects["lakes"];
      if (lakes) lakes.geometries = shapesOf(topology, "lakes").filter(({ properties: { r = 0 } }) => r < 7);
    }, "detail");
    expect(problems).toEqual([expect.stringMatching(/^lakes, Kapchagay Reservoir at .* is missing$/)]);
  });

  it("names lost arcs, layers and keys without stumbling over them", () => {
    const problems = problemsAfter((topology) => {
      topology.arcs.length -= 1;
      delete (faceOf(topology, "KAZ").properties as Partial<Shape["properties"]>).o;
      delete topology.objects["lakes"];
    });
    expect(problems).toEqual(saying("uses arc -?\\d+, which does not exist"));
    expect(problems).toEqual(saying('faces\\[\\d+\\] has no property "o"'));
    expect(problems).toEqual(saying("lakes has no shapes"));
  });

  it("says by how much a file is over its budget, and that a text is not JSON", () => {
    const { level, text } = readShipped("first-paint");
    const problems: Problem[] = checkText(text.slice(1), { ...level, budget: 1000 });
    expect(problems.map(({ why }) => why)).toEqual([
      expect.stringMatching(/^weighs \d+ bytes after brotli, over its budget of 1000$/),
      expect.stringMatching(/^is not JSON/),
    ]);
  });

  it("wants the committed bytes to be those of a fresh build", () => {
    expect(checkFresh("[1,2]\n", "[1,2]\n")).toEqual([]);
    expect(checkFresh("[1,2]\n", "[1,3]\n")).toEqual([
      { where: "the file, from character 3", why: "differs from a fresh build: run npm run geo:build" },
    ]);
  });
});
