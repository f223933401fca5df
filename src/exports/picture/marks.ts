import { RING_LETTER, type RingSector, ringShapes } from "../../ground/ringShapes";
import { COLOURS, colourOf, SANS } from "./palette";
import { type Attributes, element, escapeXml } from "./xml";

/** What stands at a point of the map. */
export interface Mark {
  /** How far it reaches from its point, in pixels. */
  readonly radius: number;
  /** It says nothing where there is no room for its name. */
  readonly needsName?: boolean;
  draw(x: number, y: number): string;
}

export const disc = (radius: number): Mark => ({
  radius,
  needsName: true,
  draw: (cx, cy) => element("circle", { cx, cy, r: radius, fill: COLOURS.ink }),
});

/** An open circle, `width` wide to its inside. */
export const hoop = (radius: number, width: number, stroke: string, more: Attributes = {}): Mark => ({
  radius,
  draw: (cx, cy) =>
    element("circle", {
      cx,
      cy,
      r: radius - width / 2,
      fill: COLOURS.card,
      stroke,
      "stroke-width": width,
      ...more,
    }),
});

/** The ring of contingents, with `centre` in its hole. */
export const ring = (sectors: readonly RingSector[], centre: string, radius: number): Mark => ({
  radius: radius + 1.5,
  draw: (x, y) =>
    element(
      "g",
      { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
      element("circle", { r: radius + 1.5, fill: COLOURS.card }) +
        (sectors.length > 0 ? drawSectors(sectors, radius) : element("circle", { r: radius, ...ABSENT })) +
        letter(centre, 0, 0, radius * RING_LETTER * 1.1),
    ),
});

const ABSENT = { fill: "none", stroke: COLOURS.muted, "stroke-width": 1.5, "stroke-dasharray": "2 2.5" };

function drawSectors(sectors: readonly RingSector[], radius: number): string {
  const shapes = ringShapes(sectors, radius);
  return shapes
    .map(({ sector: { id, state, initial }, outline, fill, strike, letterAt: [x, y] }) => {
      const stroke = colourOf(id);
      const dash = state === "absent" ? ABSENT["stroke-dasharray"] : undefined;
      const line = { fill: "none", stroke, "stroke-width": 1.5 };
      return (
        element("path", { d: outline, ...line, "stroke-dasharray": dash }) +
        (fill === null ? "" : element("path", { d: fill, fill: stroke })) +
        (strike === null ? "" : element("path", { d: strike, ...line })) +
        letter(initial, x, y, radius * RING_LETTER)
      );
    })
    .join("");
}

function letter(text: string, x: number, y: number, size: number): string {
  const attributes = {
    x,
    y: y + size * 0.35,
    "text-anchor": "middle",
    "font-family": SANS,
    "font-size": size,
    "font-weight": 600,
    fill: COLOURS.ink,
    stroke: COLOURS.card,
    "stroke-width": 2.5,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  return element("text", attributes, escapeXml(text));
}
