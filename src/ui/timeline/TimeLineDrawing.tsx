import type { ReactNode } from "react";
import { AxisDrawing } from "./AxisDrawing";
import { LaneDrawing } from "./LaneDrawing";
import { PlanDrawing, PlanLabel } from "./PlanDrawing";
import type { TimeLinePicture } from "./pictureFor";
import { ReportDrawing } from "./ReportDrawing";

interface DrawingProps {
  readonly picture: TimeLinePicture;
}

const INSET = 6;

function Drawing({ picture, children }: DrawingProps & { readonly children: ReactNode }) {
  const { width, layout } = picture;
  return (
    <svg
      className="timeline-drawing"
      width={width}
      height={layout.height}
      focusable="false"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function TimeLineDrawing({ picture }: DrawingProps) {
  const { layout, bands } = picture;
  return (
    <Drawing picture={picture}>
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
      <PlanDrawing picture={picture} />
      {bands.map((band) => (
        <text key={band.id} className="timeline-phase" x={band.x + INSET} y={layout.nameBaseline}>
          {band.name}
        </text>
      ))}
      <PlanLabel picture={picture} />
      {picture.lanes.map((lane) => (
        <LaneDrawing key={lane.id} lane={lane} text={layout.text} />
      ))}
      <ReportDrawing picture={picture} />
      <AxisDrawing picture={picture} />
    </Drawing>
  );
}

/** What was announced of the days to come, and nothing else. */
export function PlanAhead({ picture }: DrawingProps) {
  return (
    <Drawing picture={picture}>
      <PlanDrawing picture={picture} />
      <PlanLabel picture={picture} />
    </Drawing>
  );
}
