import { useId } from "react";
import { AxisDrawing } from "./AxisDrawing";
import { LaneDrawing } from "./LaneDrawing";
import type { TimeLinePicture } from "./pictureFor";
import { ReportDrawing } from "./ReportDrawing";

interface TimeLineDrawingProps {
  readonly picture: TimeLinePicture;
}

const INSET = 6;

export function TimeLineDrawing({ picture }: TimeLineDrawingProps) {
  const { width, layout, bands, plan } = picture;
  const hatch = useId();
  const line = layout.text + 2;
  return (
    <svg
      className="timeline-drawing"
      width={width}
      height={layout.height}
      focusable="false"
      aria-hidden="true"
    >
      {bands.map((band) => (
        <rect
          key={band.id}
          className="timeline-band"
          x={band.x}
          y={0}
          width={band.width}
          height={layout.axis}
        />
      ))}
      {plan && (
        <>
          <pattern
            id={hatch}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="timeline-hatch" d="M0 0V7" />
          </pattern>
          <rect
            className="timeline-plan"
            x={plan.x}
            y={0}
            width={plan.width}
            height={layout.axis}
            fill={`url(#${hatch})`}
          />
        </>
      )}
      {bands.map((band) => (
        <text key={band.id} className="timeline-phase" x={band.x + INSET} y={layout.nameBaseline}>
          {band.name}
        </text>
      ))}
      {plan?.lines.map((text, index) => (
        <text key={text} className="timeline-note" x={plan.labelX} y={layout.lanesTop + (index + 1) * line}>
          {text}
        </text>
      ))}
      {picture.lanes.map((lane) => (
        <LaneDrawing key={lane.id} lane={lane} text={layout.text} />
      ))}
      <ReportDrawing picture={picture} />
      <AxisDrawing picture={picture} />
    </svg>
  );
}
