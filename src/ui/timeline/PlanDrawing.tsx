import { useId } from "react";
import type { TimeLinePicture } from "./pictureFor";

interface PlanDrawingProps {
  readonly picture: TimeLinePicture;
}

/** What was planned, hatched over the days it was to take. */
export function PlanDrawing({ picture: { plan, layout } }: PlanDrawingProps) {
  const hatch = useId();
  if (!plan) return null;
  return (
    <>
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
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
  );
}

/** What the plan says. */
export function PlanLabel({ picture: { plan, layout } }: PlanDrawingProps) {
  const line = layout.text + 2;
  return plan?.lines.map((text, index) => (
    <text
      key={text}
      className="timeline-note timeline-plan-label"
      x={plan.labelX}
      y={layout.lanesTop + (index + 1) * line}
    >
      {text}
    </text>
  ));
}
