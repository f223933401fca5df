import type { BaseMap } from "../../ground/baseMap";
import type { Scene } from "../../scene/scene";
import type { View } from "../../sheet/view";
import { COLOURS, GROUND_PAINT, HATCH_ID, type Paint, TURNING_ID } from "./palette";
import { element } from "./xml";

const HATCH_STEP = 7;

/** The base map as `view` shows it at a moment: in the years before, each state is filled by its part in the treaty. */
export function drawGround({ grid, paths }: BaseMap, { k, x, y }: View, scene: Scene): string {
  const scale = k * grid;
  const drawn = paths.map(({ className, d }) => {
    const paint = { ...paintOf(className), ...partyPaint(className, scene) };
    return element("path", {
      d,
      fill: paint.fill ?? "none",
      "fill-opacity": paint.fillOpacity,
      stroke: paint.stroke,
      "stroke-opacity": paint.opacity,
      "stroke-width": paint.width === undefined ? undefined : (paint.width / scale).toPrecision(4),
      "stroke-dasharray": paint.dash?.map((length) => (length / scale).toPrecision(4)).join(" "),
    });
  });
  const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toPrecision(6)})`;
  return (
    element(
      "defs",
      {},
      hatching(HATCH_ID, scale, COLOURS.hatch, 1.1) + hatching(TURNING_ID, scale, COLOURS.member, 5),
    ) + element("g", { transform, "stroke-linejoin": "round" }, drawn.join(""))
  );
}

function paintOf(className: string): Paint {
  return Object.assign({}, ...className.split(" ").map((name) => GROUND_PAINT[name]));
}

/** Joining and leaving are hatched, who is no party is other land. */
function partyPaint(className: string, { phase, parties }: Scene): Paint {
  const [, state] = /state-(\w\w)/.exec(className) ?? [];
  if (phase !== "background" || state === undefined) return {};
  const party = parties.find(({ id }) => id.toLowerCase() === state);
  if (!party) return { fill: COLOURS.land };
  return { fill: party.status === "party" ? COLOURS.member : `url(#${TURNING_ID})` };
}

function hatching(id: string, scale: number, stroke: string, width: number): string {
  const box = { width: HATCH_STEP, height: HATCH_STEP };
  const patternTransform = `scale(${(1 / scale).toPrecision(5)}) rotate(45)`;
  return element(
    "pattern",
    { id, ...box, patternUnits: "userSpaceOnUse", patternTransform },
    element("rect", { ...box, fill: COLOURS.land }) +
      element("path", { d: `M0 0V${HATCH_STEP}`, stroke, "stroke-width": width }),
  );
}
