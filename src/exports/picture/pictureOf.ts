import type { BaseMap } from "../../ground/baseMap";
import type { Mission } from "../../model/mission";
import type { Scene } from "../../scene/scene";
import { project } from "../../sheet/projection";
import { type Box, fit, type Rect, type View } from "../../sheet/view";
import { scaleOf, zoomOf } from "../../sheet/zoom";
import { asSentences } from "../../telling/asSentences";
import { tellScene } from "../../telling/tellScene";
import { tellSource } from "../../telling/tellSource";
import { calendarDay } from "../../timeline/calendarDay";
import { AUTHOR, type Told } from "../about";
import { drawGround } from "./drawGround";
import { drawLabels } from "./drawLabels";
import { drawnRoutes, drawRoute } from "./drawRoutes";
import { COLOURS, colourOf, SERIF } from "./palette";
import { picturePoints } from "./picturePoints";
import { pictureSources } from "./pictureSources";
import { type TextStyle, textBlock, widthOfText, wrap } from "./textBlock";
import { element, escapeXml } from "./xml";

const PICTURE_WIDTH = 1600;
const MAP_HEIGHT = 900;
const MARGIN = 48;

export interface PictureParts {
  /** The mission as the reader sees it, and the scene of it. */
  readonly told: Told;
  readonly scene: Scene;
  /** All facts: the reader's choice of them does not move the city of the headquarters. */
  readonly whole: Mission;
  readonly ground: BaseMap;
  /** The reader's own view of the map, or the box of the sheet that the page opens with. */
  readonly frame: Box | { readonly zoom: number; readonly lat: number; readonly lng: number };
  /** What the reader has chosen to see, in words; empty where that is the usual. */
  readonly choice: string;
  /** The address that brings this view back. */
  readonly url: string;
  /** Today, such as `2026-11-30`. */
  readonly made: string;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What the picture is of, for those who do not see it. */
  readonly title: string;
}

/** A picture of a scene as an SVG file that needs nothing beside it: title, day, map, what it shows, sources, licence. */
export function pictureOf(parts: PictureParts): Picture {
  const { told, scene, ground, whole } = parts;
  const date = told.words.formatDate.full(calendarDay(scene.at, told.mission.offset));
  const head = stack(headOf(told, scene, date), MARGIN - 12);
  const mapTop = head.bottom + 16;
  const routes = drawnRoutes(told.mission, scene);
  const foot = stack(footOf(parts, pictureSources(told.mission, scene, routes)), mapTop + MAP_HEIGHT + 68);
  const height = Math.ceil(foot.bottom + 32);
  const box = { left: 0, top: 0, width: PICTURE_WIDTH, height: MAP_HEIGHT };
  const view = viewOf(parts.frame, box);
  const points = picturePoints(told, whole, scene, routes, zoomOf(view.k));
  const map = element(
    "svg",
    { x: 0, y: mapTop, width: PICTURE_WIDTH, height: MAP_HEIGHT, overflow: "hidden" },
    element("rect", { width: PICTURE_WIDTH, height: MAP_HEIGHT, fill: COLOURS.sea }) +
      drawGround(ground, view, scene) +
      routes.map((route) => drawRoute(route, view, box)).join("") +
      drawLabels(told, scene, points, routes, view, box),
  );
  const title = `${told.text.title}. ${date}`;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width: PICTURE_WIDTH,
    height,
    viewBox: `0 0 ${PICTURE_WIDTH} ${height}`,
    role: "img",
    "xml:lang": told.words.language,
  };
  const content =
    element("title", {}, escapeXml(title)) +
    element("rect", { width: PICTURE_WIDTH, height, fill: COLOURS.card }) +
    head.markup +
    map +
    drawStates(told, scene, mapTop + MAP_HEIGHT + 18) +
    foot.markup;
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", root, content)}\n`,
    width: PICTURE_WIDTH,
    height,
    title,
  };
}

function viewOf(frame: PictureParts["frame"], box: Rect): View {
  if (!("zoom" in frame)) return fit(frame, box);
  const k = scaleOf(frame.zoom);
  const [x, y] = project(frame.lng, frame.lat);
  return { k, x: box.width / 2 - k * x, y: box.height / 2 - k * y };
}

type Paragraph = readonly [text: string, style: TextStyle];

const TITLE: TextStyle = { size: 44, lineHeight: 54, colour: COLOURS.ink, family: SERIF, weight: 600 };
const DATE: TextStyle = { size: 26, lineHeight: 36, colour: COLOURS.accent, weight: 600 };
const TEXT: TextStyle = { size: 21, lineHeight: 30, colour: COLOURS.ink };
const SMALL: TextStyle = { size: 16, lineHeight: 23, colour: COLOURS.muted };

function headOf({ text, words }: Told, { phase, eventId }: Scene, date: string): Paragraph[] {
  const story = eventId === null ? undefined : (text.events[eventId] ?? text.backgroundEvents[eventId]);
  return [
    [text.title, TITLE],
    [`${date} · ${text.phases[phase]?.name ?? phase}`, DATE],
    ...(story ? [[`${words.m.latestEvent()}: ${story.headline}. ${story.caption}`, TEXT] as const] : []),
  ];
}

function footOf(parts: PictureParts, sources: ReturnType<typeof pictureSources>): Paragraph[] {
  const { told, scene, choice, url, made } = parts;
  const { mission, text, words } = told;
  const { m } = words;
  const names = [...new Set(sources.map((source) => tellSource(source, words)))];
  const key = [m.legendIn(), m.legendOut(), m.legendWidth(), m.legendDashed()].join("; ");
  return [
    [[...tellScene(scene, mission, text, words), choice].filter((part) => part !== "").join(" "), TEXT],
    [asSentences([`${m.legend()}: ${key}`, m.schematic(), m.borderPolicy()]), SMALL],
    [`${m.sources()}: ${names.length > 0 ? names.join("; ") : m.noSource()}`, SMALL],
    [m.pictureLicence({ author: AUTHOR, version: mission.version, made }), SMALL],
    [url, SMALL],
  ];
}

function stack(paragraphs: readonly Paragraph[], top: number): { markup: string; bottom: number } {
  let bottom = top;
  let markup = "";
  for (const [text, style] of paragraphs) {
    const block = textBlock(wrap(text, PICTURE_WIDTH - 2 * MARGIN, style.size), MARGIN, bottom, style);
    markup += block.markup;
    bottom += block.height + 8;
  }
  return { markup, bottom };
}

/** Each contingent's colour, name and state, in one row. */
function drawStates({ text, words }: Told, { contingents }: Scene, top: number): string {
  let left = MARGIN;
  return contingents
    .map(({ id, state }) => {
      const told = `${text.states[id] ?? id}: ${words.m.stateOf({ state })}`;
      const swatch = element("rect", { x: left, y: top + 10, width: 28, height: 10, fill: colourOf(id) });
      const label = textBlock([told], left + 38, top, TEXT).markup;
      left += 38 + widthOfText(told, TEXT.size) + 30;
      return swatch + label;
    })
    .join("");
}
