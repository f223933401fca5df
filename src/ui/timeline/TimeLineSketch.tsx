import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import type { AxisForm } from "../../timeline/axis";
import { lanePath } from "./lanesFor";
import { pictureFor } from "./pictureFor";

/** Any width does: the sketch is stretched to the one there is. */
const BOX = { width: 1000, text: 12 };

/**
 * The time line before its width is known: bands, lanes, days and events without their words, stretched to any width. It
 * is what the build writes, in both forms, of which the style sheet shows the one that the window has room for.
 */
export function TimeLineSketch() {
  return (
    <>
      <Sketch form="full" />
      <Sketch form="compact" />
    </>
  );
}

function Sketch({ form }: { readonly form: AxisForm }) {
  const { mission } = useSession();
  const language = useLanguage();
  const rows = mission.contingents.map(({ id }) => id);
  const picture = pictureFor({ mission, rows, asKnown: null }, language, mission.timeline.axes[form], BOX);
  const { layout, bands, lanes, pieces, ticks, marks } = picture;
  const { axis } = layout;
  const dots = (isMajor: boolean) =>
    marks
      .filter((mark) => mark.isMajor === isMajor)
      .map(({ x }) => `M${x.toFixed(1)} ${axis}h0`)
      .join("");
  return (
    <svg
      className={`timeline-sketch timeline-sketch-${form}`}
      viewBox={`0 0 ${BOX.width} ${layout.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="timeline-band"
        d={bands
          .map(({ x, width }) => `M${x.toFixed(1)} 0h${width.toFixed(1)}v${axis}h${-width.toFixed(1)}z`)
          .join("")}
      />
      {lanes.map((lane) => (
        <g key={lane.id} className="timeline-lane" data-contingent={lane.id}>
          <path d={lanePath(lane)} />
        </g>
      ))}
      <path
        className="timeline-sketch-axis"
        d={[
          ...pieces.map(({ x, width }) => `M${x.toFixed(1)} ${axis}h${width.toFixed(1)}`),
          ...ticks.lines.map((x) => `M${x.toFixed(1)} ${axis}v5`),
        ].join("")}
      />
      <path className="timeline-sketch-dots" d={dots(false)} />
      <path className="timeline-sketch-dots is-major" d={dots(true)} />
    </svg>
  );
}
