import type { BaseMap } from "../../ground/baseMap";
import type { View } from "../../sheet/view";
import { GROUND_PAINT, HATCH, HATCH_ID, type Paint } from "./palette";
import { element } from "./xml";

const HATCH_STEP = 7;

/** The base map as `view` shows it, colours and all. */
export function drawGround({ grid, paths }: BaseMap, { k, x, y }: View): string {
  const scale = k * grid;
  const pattern = element(
    "pattern",
    {
      id: HATCH_ID,
      width: HATCH_STEP,
      height: HATCH_STEP,
      patternUnits: "userSpaceOnUse",
      patternTransform: `scale(${(1 / scale).toPrecision(5)}) rotate(45)`,
    },
    element("rect", { width: HATCH_STEP, height: HATCH_STEP, fill: HATCH.ground }) +
      element("path", { d: `M0 0V${HATCH_STEP}`, stroke: HATCH.line, "stroke-width": 1.1 }),
  );
  const drawn = paths.map(({ className, d }) => {
    const paint = paintOf(className);
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
    element("defs", {}, pattern) + element("g", { transform, "stroke-linejoin": "round" }, drawn.join(""))
  );
}

function paintOf(className: string): Paint {
  return Object.assign({}, ...className.split(" ").map((name) => GROUND_PAINT[name]));
}
