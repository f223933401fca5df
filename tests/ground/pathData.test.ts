// @vitest-environment node
import { describe, expect, it } from "vitest";
import { writePathData } from "../../src/ground/pathData";

describe("writePathData", () => {
  it("writes a start and relative steps", () => {
    expect(writePathData([[0, 0, 10, 5, 20, -5]], false)).toBe("m0 0 10 5 10-10");
  });

  it("closes rings without repeating their first point", () => {
    expect(writePathData([[0, 0, 4, 0, 4, 4, 0, 0]], true)).toBe("m0 0 4 0 0 4z");
  });

  it("begins a line where the one before began, if that was closed, else where it ended", () => {
    const ring = [10, 10, 14, 10, 14, 14, 10, 10];
    expect(writePathData([ring, [11, 9, 11, 12, 20, 20]], true)).toBe("m10 10 4 0 0 4zm1-1 0 3 9 8z");
    expect(
      writePathData(
        [
          [0, 0, 5, 5],
          [7, 4, 8, 8],
        ],
        false,
      ),
    ).toBe("m0 0 5 5m2-1 1 4");
  });

  it("leaves out points that repeat or lie straight on the way", () => {
    expect(writePathData([[0, 0, 1, 1, 1, 1, 3, 3, 3, 5]], false)).toBe("m0 0 3 3 0 2");
  });

  it("keeps a point where the line turns back on itself", () => {
    expect(writePathData([[0, 0, 4, 0, 2, 0]], false)).toBe("m0 0 4 0-2 0");
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
