import { describe, expect, it } from "vitest";
import { isStepping, lookOf, type Settings, type Surroundings } from "../../src/session/settings";

const settings = (change: Partial<Settings>): Settings => ({
  view: "explore",
  look: "auto",
  motion: "auto",
  ...change,
});
const system = (change: Partial<Surroundings>): Surroundings => ({
  prefersDark: false,
  prefersReducedMotion: false,
  hasTouch: false,
  ...change,
});

describe("the reader's choice", () => {
  it.each([
    ["auto", true, "dark"],
    ["auto", false, "light"],
    ["light", true, "light"],
    ["dark", false, "dark"],
    ["projector", true, "projector"],
  ] as const)("of look %s on a system that prefers dark (%s) shows %s", (look, prefersDark, shown) => {
    expect(lookOf(settings({ look }), system({ prefersDark }))).toBe(shown);
  });

  it.each([
    ["auto", true, true],
    ["auto", false, false],
    ["full", true, false],
    ["steps", false, true],
  ] as const)("of motion %s on a system that wants less (%s) makes stepping %s", (motion, less, stepping) => {
    expect(isStepping(settings({ motion }), system({ prefersReducedMotion: less }))).toBe(stepping);
  });
});
