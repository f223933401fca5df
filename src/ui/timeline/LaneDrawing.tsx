import { type Lane, lanePath } from "./lanesFor";

interface LaneDrawingProps {
  readonly lane: Lane;
  readonly text: number;
}

const LABEL_GAP = 5;
const CAP_HEIGHT = 0.66;

export function LaneDrawing({ lane, text }: LaneDrawingProps) {
  return (
    <g className="timeline-lane" data-contingent={lane.id}>
      <path d={lanePath(lane)} />
      {lane.label && (
        <text x={lane.start - LABEL_GAP} y={lane.middle + (text * CAP_HEIGHT) / 2} textAnchor="end">
          {lane.label}
        </text>
      )}
    </g>
  );
}
