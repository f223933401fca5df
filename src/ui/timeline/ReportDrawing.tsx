import { marksPath } from "./aircraftFor";
import type { TimeLinePicture } from "./pictureFor";

interface ReportDrawingProps {
  readonly picture: TimeLinePicture;
}

const GAP = 8;
const LIFT = 4;

/** The two rows of what was counted: the whole force, and the aircraft that left. */
export function ReportDrawing({ picture }: ReportDrawingProps) {
  const { layout, totals, aircraft } = picture;
  const { totals: middle, aircraft: room, text } = layout;
  const firstTotal = totals[0];
  const firstBlock = aircraft?.blocks[0];
  return (
    <>
      {middle !== null && firstTotal && (
        <g className="timeline-totals">
          <text className="timeline-note" x={firstTotal.x - GAP} y={middle + text / 3} textAnchor="end">
            {picture.totalsName}
          </text>
          {totals.map(({ id, x, label, labelX }) => (
            <g key={id}>
              <circle cx={x} cy={middle} r={3} />
              <text x={labelX} y={middle + text / 3}>
                {label}
              </text>
            </g>
          ))}
        </g>
      )}
      {room && aircraft && firstBlock && (
        <g className="timeline-aircraft">
          <text className="timeline-note" x={firstBlock.x - GAP} y={room.bottom - LIFT} textAnchor="end">
            {picture.aircraftName}
          </text>
          {aircraft.blocks.map((block) => (
            <g key={block.id} className={block.isDerived ? "timeline-derived" : undefined}>
              <path d={marksPath(block, aircraft.pitch, room.bottom)} />
              {block.span && (
                <path
                  className="timeline-span"
                  d={`M${block.span.x + 2} ${room.bottom}v3h${block.span.width - 4}v-3`}
                />
              )}
            </g>
          ))}
        </g>
      )}
    </>
  );
}
