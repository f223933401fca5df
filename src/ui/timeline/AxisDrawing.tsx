import type { TimeLinePicture } from "./pictureFor";

interface AxisDrawingProps {
  readonly picture: TimeLinePicture;
}

const TICK = 5;

export function AxisDrawing({ picture }: AxisDrawingProps) {
  const { layout, ticks } = picture;
  const { axis: y, text } = layout;
  const radius = text / 4;
  return (
    <g className="timeline-axis">
      {picture.pieces.map(({ id, x, width }) => (
        <path key={id} d={`M${x} ${y}h${width}`} />
      ))}
      <path d={ticks.lines.map((x) => `M${x.toFixed(1)} ${y}v${TICK}`).join("")} />
      <path d={picture.breaks.map((x) => `M${x - 5} ${y + 6}l5 -12m1 12l5 -12`).join("")} />
      {picture.marks.map(({ id, x, isMajor }) => (
        <circle key={id} className="timeline-event" cx={x} cy={y} r={isMajor ? radius * 1.6 : radius} />
      ))}
      {ticks.labels.map((label) => (
        <text
          key={`${label.text} ${label.x}`}
          className="timeline-tick"
          x={label.x}
          y={layout.tickBaseline}
          textAnchor="middle"
        >
          {label.text}
        </text>
      ))}
      {layout.eraBaseline !== null &&
        picture.eras.map(({ x, text: name }) => (
          <text key={name} className="timeline-era" x={x} y={layout.eraBaseline ?? 0}>
            {name}
          </text>
        ))}
    </g>
  );
}
