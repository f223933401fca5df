import { type TextStyle, textBlock, wrap } from "../../exports/picture/textBlock";
import { element, escapeXml } from "../../exports/picture/xml";
import type { BaseMap } from "../../ground/baseMap";
import { groundMarkup } from "../../ground/groundMarkup";
import { hubOf } from "../../ground/hub";
import { ringMarkup } from "../../ground/ringMarkup";
import type { Session } from "../../session/session";
import { project } from "../../sheet/projection";
import { type Box, fit, toScreen, toSheet } from "../../sheet/view";
import { tellRing } from "../../telling/tellRing";
import { PICTURE } from "./pageHead";
import { readMapStyles, readTokens } from "./pictureStyles";
import { LETTER_SIZE, placeNames, USUAL_LETTER } from "./placeNames";

const TEXT_WIDTH = 450;
const MAP_WIDTH = PICTURE.width - TEXT_WIDTH;
const MARGIN = 30;
/** Air on both sides of the text. */
const LEFT = 44;
const RING_RADIUS = 34;
/** The names that the files of the page's fonts bear. */
const FACE = {
  title: "Source Serif 4 SemiBold",
  text: "Source Sans 3 ExtraLight",
  bold: "Source Sans 3 ExtraLight SemiBold",
};
const SHOWN_NAMES = ["label-theatre", "label-state", "label-hub"];

/** The map of the picture, with its names and its ring. */
async function drawMap(session: Session, map: BaseMap, frame: Box, colours: ReadonlyMap<string, string>) {
  const { height } = PICTURE;
  const view = fit(frame, {
    left: MARGIN,
    top: MARGIN,
    width: MAP_WIDTH - 2 * MARGIN,
    height: height - 2 * MARGIN,
  });
  const [minX, minY] = toSheet(view, 0, 0);
  const [maxX, maxY] = toSheet(view, MAP_WIDTH, height);
  const halo = {
    stroke: colours.get("--paper"),
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const names = placeNames(session, { view, width: MAP_WIDTH, height, over: [], ringRadius: RING_RADIUS })
    .filter(({ item }) => SHOWN_NAMES.includes(item.className))
    .map(({ item: { className, lines }, middle: [x, y] }) => {
      const isHub = className === "label-hub";
      const size = LETTER_SIZE[className] ?? USUAL_LETTER;
      const name = isHub ? lines.join(" ") : lines.join(" ").toUpperCase();
      const colour = colours.get(isHub ? "--ink" : "--muted");
      const spacing = isHub ? 0 : 2;
      const look = {
        x,
        y: y + size / 3,
        "text-anchor": "middle",
        "font-family": FACE.bold,
        "font-size": size,
        "letter-spacing": spacing,
        fill: colour,
        ...halo,
      };
      return element("text", look, escapeXml(name));
    });
  const hub = hubOf(session.mission);
  const { text, words } = session.language.get();
  const { sectors, centre } = tellRing(session.scenes.get(), text, words);
  const [ringX, ringY] = hub ? toScreen(view, ...project(hub.lon, hub.lat)) : [0, 0];
  const corner = RING_RADIUS + 2;
  return [
    `<style>${await readMapStyles(colours, view.k * map.grid)}.ring text{font-family:"${FACE.bold}"}</style>`,
    `<rect width="${MAP_WIDTH}" height="${height}" fill="${colours.get("--sea")}"/>`,
    groundMarkup(map, { minX, minY, maxX, maxY }, view.k).replace(
      "<svg ",
      `<svg width="${MAP_WIDTH}" height="${height}" `,
    ),
    ...names,
    hub
      ? `<g class="ring" transform="translate(${ringX - corner} ${ringY - corner})">${ringMarkup(sectors, centre, RING_RADIUS)}</g>`
      : "",
  ].join("\n");
}

/** The picture that a link to the page is shown with: its title beside the map of the opening scene, as SVG. */
export async function previewPicture(session: Session, map: BaseMap, frame: Box): Promise<string> {
  const { title, subtitle } = session.language.get().text;
  const colours = await readTokens();
  const { width, height } = PICTURE;
  const styleOf = (size: number, lineHeight: number, colour: string, family: string) => ({
    size,
    lineHeight,
    colour: colours.get(colour) ?? "",
    family,
  });
  const block = (text: string, top: number, style: TextStyle) =>
    textBlock(wrap(text, TEXT_WIDTH - 2 * LEFT, style.size), LEFT, top, style);
  const head = block(title, 50, styleOf(46, 56, "--ink", FACE.title));
  const below = block(subtitle, 62 + head.height, styleOf(21, 30, "--muted", FACE.text));
  const name = block("Phaseline", height - 70, styleOf(21, 30, "--accent", FACE.bold));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FACE.text}">`,
    `<g transform="translate(${TEXT_WIDTH} 0)">${await drawMap(session, map, frame, colours)}</g>`,
    `<rect width="${TEXT_WIDTH}" height="${height}" fill="${colours.get("--paper")}"/>`,
    head.markup,
    below.markup,
    name.markup,
    "</svg>",
  ].join("\n");
}
