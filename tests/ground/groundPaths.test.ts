import { afterEach, describe, expect, it, vi } from "vitest";
import { createGroundPaths } from "../../src/ground/groundPaths";
import { nextTask } from "../../src/ground/nextTask";

vi.mock("../../src/ground/nextTask", { spy: true });

const path = (className: string) => ({ className, d: "M0 0l1 0 0 1z" });
const baseMap = { grid: 0.1, paths: [path("land"), path("member state-ru"), path("coast")] };

afterEach(() => vi.restoreAllMocks());

describe("createGroundPaths", () => {
  it("makes one element of each path, in the order of drawing", async () => {
    const { group } = await createGroundPaths(baseMap);
    expect([...group.children].map((child) => child.getAttribute("class"))).toEqual([
      "land",
      "member state-ru",
      "coast",
    ]);
    expect(group.children[0]?.getAttribute("d")).toBe("M0 0l1 0 0 1z");
  });

  it("turns steps of the grid into kilometres", async () => {
    const { grid, group } = await createGroundPaths(baseMap);
    expect(grid).toBe(0.1);
    expect(group.getAttribute("transform")).toBe("scale(0.1)");
  });

  it("lets other tasks run between paths that take long", async () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += 10;
      return now;
    });
    let ran = 0;
    const paths = [...baseMap.paths, ...baseMap.paths];
    vi.mocked(nextTask).mockImplementation(async () => {
      ran += 1;
    });
    await createGroundPaths({ ...baseMap, paths });
    // Once before the first, and then before each, which all take longer than half a frame.
    expect(ran).toBe(1 + paths.length);
  });
});
