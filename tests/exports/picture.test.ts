// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLOURS } from "../../src/exports/picture/palette";
import { pictureOf } from "../../src/exports/picture/pictureOf";
import { wrap } from "../../src/exports/picture/textBlock";
import { buildBaseMap } from "../../src/ground/baseMap";
import { missionThrough } from "../../src/scene/missionThrough";
import { sceneAt } from "../../src/scene/sceneAt";
import { frameOf, KAZAKHSTAN } from "../../src/sheet/frame";
import { MADE, shippedTold } from "./support";

const ground = buildBaseMap(JSON.parse(readFileSync("geo/first-paint.json", "utf8")), 1);
const told = await shippedTold();
const frame = frameOf(KAZAKHSTAN, 800);
const url = "https://example.org/?date=2022-01-07T18:00&lang=en";
const NEAR = { zoom: 9, lat: 43.35, lng: 77 };
const at = (day: number, hour: number) => Date.UTC(2022, 0, day, hour - 6);

function picture(instant: number, change: Partial<Parameters<typeof pictureOf>[0]> = {}) {
  const scene = sceneAt(told.mission, instant);
  const made = pictureOf({
    told,
    whole: told.mission,
    scene,
    ground,
    frame,
    choice: "",
    url,
    made: MADE,
    ...change,
  });
  const document = new DOMParser().parseFromString(made.svg, "image/svg+xml");
  const words = [...document.querySelectorAll("text")].map((text) =>
    [...(text.children.length > 0 ? text.children : [text])].map((line) => line.textContent).join(" "),
  );
  return { ...made, document, text: words.join("\n") };
}

describe("a picture of a scene", () => {
  const seventh = picture(at(7, 18));

  it("is an SVG document of its own, as wide as it says", () => {
    expect(seventh.document.querySelector("parsererror")).toBeNull();
    const root = seventh.document.documentElement;
    expect(root.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(root.getAttribute("width")).toBe("1600");
    expect(root.getAttribute("height")).toBe(String(seventh.height));
    expect(root.getAttribute("viewBox")).toBe(`0 0 1600 ${seventh.height}`);
  });

  it("needs nothing from outside: no style sheet, no script, no address to fetch", () => {
    expect(seventh.document.querySelector("style, script, image, foreignObject, use, a")).toBeNull();
    expect(seventh.svg).not.toMatch(/ class=| style=| href=/);
    expect([...seventh.svg.matchAll(/url\(([^)]*)\)/g)].every(([, to]) => to?.startsWith("#"))).toBe(true);
  });

  it("bears title, day and what happened, as text", () => {
    expect(seventh.document.querySelector("title")?.textContent).toBe(
      "Fourteen days in January. Friday 7 January 2022",
    );
    expect(seventh.text).toContain("Fourteen days in January");
    expect(seventh.text).toContain("Friday 7 January 2022");
  });

  it("bears the sources of what it shows, the licence, the version, the day of its making and the address", () => {
    expect(seventh.text).toMatch(/Sources: .*TASS, 7 January 2022/s);
    expect(seventh.text).toContain("MIT licence");
    expect(seventh.text).toContain("Natural Earth (public domain)");
    expect(seventh.text).toContain("version 1.0.0, made 2026-11-30");
    expect(seventh.text).toContain(url);
  });

  it("bears the policy on borders, and says that lines are schematic", () => {
    expect(seventh.text.replaceAll("\n", " ")).toContain("Borders are those of January 2022");
    expect(seventh.text).toContain("Crimea is drawn as part of Ukraine");
    expect(seventh.text).toContain("schematic");
  });

  it("names the fields that aircraft set out from on that day, and no others", () => {
    for (const name of ["Machulishchi", "Chkalovsky", "Gissar", "Almaty"])
      expect(seventh.text).toContain(name);
    expect(picture(at(3, 12)).text).not.toContain("Machulishchi");
  });

  it("says in what state each contingent is", () => {
    expect(picture(at(10, 13)).text).toContain("Russia: present");
    expect(picture(at(3, 12)).text).toContain("Russia: not there");
  });

  it("tells the ceiling on the 7th and the count on the 10th", () => {
    expect(seventh.text).toContain("about 2,500");
    expect(seventh.text).not.toContain("2,030");
    expect(picture(at(10, 13)).text).toContain("2,030");
  });

  it("says so where only a part of the facts is shown", () => {
    expect(picture(at(7, 18), { choice: "Only what had been published by then is shown." }).text).toContain(
      "Only what had been published by then is shown.",
    );
  });

  it("shows the guarded sites, and whose guard it is, when looked at from near", () => {
    const near = picture(at(10, 13), { frame: NEAR });
    expect(near.text).toContain("Almaty CHP-1: Tajikistan");
    expect(near.text).toContain("Almaty CHP-2: Kyrgyzstan");
    expect(picture(at(10, 13)).text).not.toContain("Almaty CHP-1: Tajikistan");
    expect(near.document.querySelector("parsererror")).toBeNull();
    expect(near.svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("stays a document whatever stands in its words", () => {
    const odd = { ...told, text: { ...told.text, title: '<b>"A" & \u0001B</b>' } };
    const { document } = picture(at(7, 18), { told: odd });
    expect(document.querySelector("parsererror")).toBeNull();
    expect(document.querySelector("title")?.textContent).toMatch(/^<b>"A" & B<\/b>\. /);
  });
});

describe("what the picture has from the map", () => {
  const colours = new Map(
    [
      ...(readFileSync("src/app/tokens.css", "utf8").split(":root[data-look")[0] ?? "").matchAll(
        /--([\w-]+): (#\w+);/g,
      ),
    ].map(([, name, value]) => [name, value]),
  );

  it("is the colours of the light look, each under its name, and no others", () => {
    for (const [name, value] of Object.entries(COLOURS)) expect(value, name).toBe(colours.get(name));
    const all = new Set(colours.values());
    for (const instant of [Date.UTC(1999, 3, 3), at(7, 18), at(10, 13)]) {
      const used = [...picture(instant).svg.matchAll(/#[0-9a-f]{6}\b/g)].map(([colour]) => colour);
      expect(used.length).toBeGreaterThan(20);
      expect(used.filter((colour) => !all.has(colour))).toEqual([]);
    }
  });

  /** Facts: on the 7th nobody had all its people there yet; on the 11th all five contingents are in the theatre. */
  it("is the ring with each contingent and how many are there, until it opens into sites", () => {
    expect(picture(at(11, 12)).text).toContain("5/5");
    expect(picture(at(3, 12)).text).toContain("0/5");
    expect(picture(at(11, 12), { frame: NEAR }).text).not.toContain("5/5");
  });

  it("is a place of the years before: a point for a city, a broken circle for a region", () => {
    const past = (id: string) => {
      const stop = told.mission.timeline.eventStops.find(({ eventId }) => eventId === id);
      const { document } = picture(stop?.at ?? 0);
      return [...document.querySelectorAll('circle[stroke="#7a5a12"]')].map((mark) =>
        mark.getAttribute("fill"),
      );
    };
    expect(past("B12")).toEqual(["#fffdf9"]);
    expect(past("B14")).toEqual([]);
    expect(past("B19")).toEqual(["none", "none"]);
  });

  it("is a site apart from the city from a wider view on, and a disputed one where the reader asks for it", () => {
    const apart = { zoom: 5, lat: 46, lng: 66 };
    const whole = told.mission;
    const lens = (grade: "C" | "D") => {
      const through = missionThrough(whole, { grade, asKnown: false }, at(12, 12));
      const reader = { ...told, mission: through };
      return picture(at(12, 12), { told: reader, scene: sceneAt(through, at(12, 12)), frame: apart });
    };
    const disputed = ({ document }: ReturnType<typeof picture>) =>
      document.querySelectorAll('circle[stroke="#45565d"]').length;
    expect(disputed(lens("D"))).toBe(1);
    expect(disputed(lens("C"))).toBe(0);
    expect(lens("C").text).toContain("Nur-Sultan airport: Russia");
    expect(picture(at(12, 12), { frame: { ...apart, zoom: 4.5 } }).text).not.toContain(
      "Nur-Sultan airport: Russia",
    );
  });

  it("has its ring also where the reader's choice leaves out the headquarters", () => {
    const told2 = { ...told, mission: { ...told.mission, sites: [] } };
    expect(picture(at(11, 12), { told: told2 }).text).toContain("5/5");
  });
});

describe("wrap", () => {
  it("breaks at plain spaces only, and cuts a word that is too long", () => {
    expect(wrap("one two", 1000, 10)).toEqual(["one two"]);
    expect(wrap("about 2\u00a0000 people", 55, 10)).toEqual(["about", "2\u00a0000", "people"]);
    expect(wrap("x".repeat(25), 54, 10)).toEqual(["x".repeat(10), "x".repeat(10), "x".repeat(5)]);
  });
});
