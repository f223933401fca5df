import { describe, expect, it } from "vitest";
import { groundMarkup } from "../../src/ground/groundMarkup";
import { createGroundPaths } from "../../src/ground/groundPaths";
import { createGroundSvg } from "../../src/ground/groundSvg";

const box = { left: -10, top: -20, width: 400, height: 200 };
const baseMap = (className: string, grid = 1) => ({ grid, paths: [{ className, d: "M0 0l1 0 0 1z" }] });

const drawn = (svg: Element) => [...svg.querySelectorAll("g path")].map((path) => path.getAttribute("class"));
const hatchOf = (svg: Element) => svg.querySelector("pattern")?.getAttribute("patternTransform");

describe("createGroundSvg", () => {
  it("lets the view box carry the view and keeps the element's box whole", () => {
    const { element, lay } = createGroundSvg();
    lay({ k: 2, x: 30.5, y: 0 }, box);
    expect(element.getAttribute("width")).toBe("400");
    expect(element.getAttribute("viewBox")).toBe("-20.25 -10 200 100");
  });

  it("replaces what is drawn and keeps the hatching", async () => {
    const { element, setPaths } = createGroundSvg();
    const coarse = await createGroundPaths(baseMap("land"));
    setPaths(coarse);
    setPaths(await createGroundPaths(baseMap("member")));
    expect(drawn(element)).toEqual(["member"]);
    setPaths(coarse);
    expect(drawn(element)).toEqual(["land"]);
    expect(element.querySelectorAll("pattern")).toHaveLength(2);
  });

  it("hatches equally fine at every zoom and on every grid", async () => {
    const { element, lay, setPaths } = createGroundSvg();
    lay({ k: 2, x: 0, y: 0 }, box);
    expect(hatchOf(element)).toBe("scale(0.5) rotate(45)");
    setPaths(await createGroundPaths(baseMap("disputed", 0.1)));
    expect(hatchOf(element)).toBe("scale(5) rotate(45)");
    lay({ k: 4, x: 0, y: 0 }, box);
    expect(hatchOf(element)).toBe("scale(2.5) rotate(45)");
  });

  it("takes over an element that the page already holds", async () => {
    const host = document.createElement("div");
    host.innerHTML = groundMarkup(baseMap("land"), { minX: 0, minY: 0, maxX: 10, maxY: 10 });
    const existing = host.querySelector("svg") as SVGSVGElement;
    const { element, setPaths } = createGroundSvg(existing);
    expect(element).toBe(existing);
    expect(drawn(element)).toEqual(["land"]);
    setPaths(await createGroundPaths(baseMap("member")));
    expect(drawn(element)).toEqual(["member"]);
  });

  it("fills the states that were parties at a moment, and those on their way in or out otherwise", async () => {
    const { element, setPaths, setParties } = createGroundSvg();
    const states = { grid: 1, paths: ["land", "theatre state-kz", "land state-uz", "land state-ge"] };
    const group = () =>
      createGroundPaths({ grid: 1, paths: states.paths.map((className) => ({ className, d: "M0 0l1 0z" })) });
    setPaths(await group());
    expect(drawn(element)).toEqual(states.paths);

    setParties([
      { id: "KZ", status: "party" },
      { id: "UZ", status: "leaving" },
    ]);
    const then = ["land", "theatre state-kz is-party", "land state-uz is-turning", "land state-ge"];
    expect(drawn(element)).toEqual(then);
    expect(element).toHaveClass("is-past");

    setPaths(await group());
    expect(drawn(element)).toEqual(then);

    setParties(null);
    expect(drawn(element)).toEqual(states.paths);
    expect(element).not.toHaveClass("is-past");
  });
});
