import { describe, expect, it } from "vitest";
import { ringMarkup } from "../../src/ground/ringMarkup";
import type { ContingentState } from "../../src/scene/scene";

function ringOf(...states: ContingentState[]): Element {
  const sectors = states.map((state, i) => ({ id: "RU", state, initial: String.fromCharCode(65 + i) }));
  const host = document.createElement("div");
  host.innerHTML = ringMarkup(sectors, "2/5", 30);
  return host;
}

describe("ringMarkup", () => {
  it("names each sector by its initial and the count in the middle", () => {
    const ring = ringOf("present", "absent", "gone");
    expect([...ring.querySelectorAll(".ring-sector text")].map((text) => text.textContent)).toEqual([
      "A",
      "B",
      "C",
    ]);
    expect(ring.querySelector(".ring-centre")?.textContent).toBe("2/5");
  });

  it("tells the five states apart in shape", () => {
    const states = ["absent", "arriving", "present", "leaving", "gone"] as const;
    const shapes = states.map((state) => {
      const sector = ringOf(state).querySelector(".ring-sector");
      const fill = sector?.querySelector(".ring-fill")?.getAttribute("d") ?? "";
      return `${sector?.classList} ${fill} ${sector?.querySelector(".ring-strike") !== null}`;
    });
    expect(new Set(shapes).size).toBe(5);
    expect(ringOf("absent").querySelector(".ring-fill")).toBeNull();
    expect(ringOf("gone").querySelector(".ring-strike")).not.toBeNull();
  });

  it("goes all the way round for a single one, and is an empty circle for none", () => {
    const outline = ringOf("present").querySelector(".ring-outline")?.getAttribute("d") ?? "";
    expect(outline).toMatch(/^M\S+ \S+A30 30 0 1 1 /);
    expect(ringOf("present", "absent").querySelector(".ring-outline")?.getAttribute("d")).toMatch(
      /A30 30 0 0 1 /,
    );
    expect(ringOf().querySelectorAll(".ring-sector.is-absent circle")).toHaveLength(1);
  });

  it("does not read a name as markup", () => {
    const host = document.createElement("div");
    host.innerHTML = ringMarkup([{ id: "RU", state: "present", initial: "<" }], "&", 30);
    expect(host.querySelector(".ring-sector text")?.textContent).toBe("<");
  });
});
