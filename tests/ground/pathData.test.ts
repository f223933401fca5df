// @vitest-environment node
import { describe, expect, it } from "vitest";
import { writePathData } from "../../src/ground/pathData";

describe("writePathData", () => {
  it("writes a start and relative steps", () => {
    expect(writePathData([[0, 0, 10, 5, 20, -5]], false)).toBe("M0 0l10 5 10-10");
  });

  it("closes rings without repeating their first point", () => {
    expect(writePathData([[0, 0, 4, 0, 4, 4, 0, 0]], true)).toBe("M0 0l4 0 0 4z");
  });

  it("leaves out points that repeat or lie straight on the way", () => {
    expect(writePathData([[0, 0, 1, 1, 1, 1, 3, 3, 3, 5]], false)).toBe("M0 0l3 3 0 2");
  });

  it("keeps a point where the line turns back on itself", () => {
    expect(writePathData([[0, 0, 4, 0, 2, 0]], false)).toBe("M0 0l4 0-2 0");
  });

  it("drops what the grid has shrunk to nothing", () => {
    expect(
      writePathData(
        [
          [3, 3, 3, 3],
          [0, 0, 1, 0, 0, 0],
        ],
        true,
      ),
    ).toBe("");
  });
});
