import { describe, expect, it, vi } from "vitest";
import { chooseMission } from "../../src/app/chooseMission";

vi.mock("../../src/app/missionRegistry", () => ({
  missionRegistry: { "another-2030": { id: "another" }, "kazakhstan-2022": { id: "kazakhstan" } },
}));

const usual = { id: "kazakhstan" };

describe("chooseMission", () => {
  it("takes the usual mission where a link names none", () => {
    for (const search of ["", "?", "?mission=", "?event=E22"]) {
      expect(chooseMission(search)).toEqual({ files: usual, unknown: null });
    }
  });

  it("takes the mission that a link names", () => {
    expect(chooseMission("?mission=kazakhstan-2022")).toEqual({ files: usual, unknown: null });
    expect(chooseMission("?event=E01&mission=another-2030")).toEqual({
      files: { id: "another" },
      unknown: null,
    });
  });

  it.each(["atlantis", "constructor", "__proto__"])("takes the usual one for %s, and says so", (asked) => {
    expect(chooseMission(`?mission=${asked}`)).toEqual({ files: usual, unknown: asked });
  });

  it("quotes a long value cut", () => {
    expect(chooseMission(`?mission=${"x".repeat(500)}`).unknown).toBe(`${"x".repeat(39)}…`);
  });
});
