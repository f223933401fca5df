import { describe, expect, it } from "vitest";
import { missionRoutes } from "../../src/ground/missionRoutes";
import rawMission from "../../src/missions/kazakhstan-2022/mission.json";
import rawSources from "../../src/missions/kazakhstan-2022/sources.json";
import { parseMission } from "../../src/model/parseMission";
import { project } from "../../src/sheet/projection";

const mission = parseMission(rawMission, rawSources);
const routes = mission.ok ? missionRoutes(mission.value) : [];
const of = (movementId: string) => routes.filter((route) => route.movementId === movementId);

describe("missionRoutes", () => {
  it("has no line for a movement whose origin nobody stated", () => {
    expect(of("MI02")).toEqual([]);
  });

  it("has one line for each origin that is stated", () => {
    expect(of("MI06")).toHaveLength(2);
    expect(of("MI04")).toHaveLength(1);
  });

  it("knows which end is our inference", () => {
    expect(of("MI07")[0]).toMatchObject({ isStartInferred: false, isEndInferred: true });
    expect(of("MI08")[0]).toMatchObject({ isStartInferred: false, isEndInferred: false });
  });

  it("sends the Kyrgyz unit home by road through Korday", () => {
    const [road] = of("MO05");
    expect(road?.mode).toBe("road");
    const [x, y] = project(74.71287, 43.03882);
    const gaps = Array.from({ length: 64 }, (_, i) =>
      Math.hypot((road?.points[2 * i] ?? 0) - x, (road?.points[2 * i + 1] ?? 0) - y),
    );
    expect(Math.min(...gaps)).toBeLessThan(1);
  });
});
