import { describe, expect, it } from "vitest";
import { type GroundNeed, groundLevelFor } from "../../src/map/groundLevel";

const frame = { minX: -2000, minY: -1500, maxX: 2000, maxY: 1500 };

/** The opening on a desktop, where a step of 5 km takes 0.85 of a pixel. */
const home: GroundNeed = {
  k: 0.17,
  pixelRatio: 1,
  isHome: true,
  shown: { minX: -2600, minY: -2000, maxX: 3900, maxY: 1900 },
  drawn: { grid: 5, frame },
};
const near = { minX: -500, minY: -500, maxX: 500, maxY: 500 };

describe("groundLevelFor", () => {
  it("keeps the drawn map at home, however far the window shows", () => {
    expect(groundLevelFor(home)).toBe("drawn");
    expect(groundLevelFor({ ...home, shown: { ...frame, minX: -9000, maxX: 9000 } })).toBe("drawn");
  });

  it("takes the finer one where a step of the grid is more than two pixels of the device", () => {
    // 5 km × 0.4 = 2 pixels.
    expect(groundLevelFor({ ...home, k: 0.4, isHome: false, shown: near })).toBe("drawn");
    expect(groundLevelFor({ ...home, k: 0.41, isHome: false, shown: near })).toBe("first-paint");
    // 5 km × 0.17 × 2 = 1.7 pixels, × 3 = 2.55.
    expect(groundLevelFor({ ...home, pixelRatio: 2 })).toBe("drawn");
    expect(groundLevelFor({ ...home, pixelRatio: 3 })).toBe("first-paint");
  });

  it("takes the finer one where the reader has gone to what was drawn from afar only", () => {
    const away = { ...home, isHome: false };
    expect(groundLevelFor({ ...away, shown: { ...frame, maxX: 3000 } })).toBe("drawn");
    expect(groundLevelFor({ ...away, shown: { ...frame, maxX: 3001 } })).toBe("first-paint");
    expect(groundLevelFor({ ...away, shown: { ...frame, minY: -2501 } })).toBe("first-paint");
  });

  it("takes the finest from zoom 5.6 on, whatever is drawn", () => {
    // Zoom 5.6 is 256 × 2^5.6 pixels for the 25,731 km around the Earth at 50 N: 0.482 pixels per kilometre.
    expect(groundLevelFor({ ...home, k: 0.49 })).toBe("detail");
    expect(groundLevelFor({ ...home, k: 0.47 })).not.toBe("detail");
    expect(groundLevelFor({ ...home, k: 0.49, drawn: null })).toBe("detail");
  });

  it("takes the coarser file where the page holds no map", () => {
    expect(groundLevelFor({ ...home, drawn: null })).toBe("first-paint");
  });
});
