import { useId, useMemo } from "react";
import { playedPart } from "../../behaviours/playedPart";
import { playheadLine } from "../../behaviours/playheadLine";
import { scrubber } from "../../behaviours/scrubber";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import type { AxisForm } from "../../timeline/axis";
import { pictureFor } from "./pictureFor";
import { TimeLineDrawing } from "./TimeLineDrawing";
import { useAxisBehaviour } from "./useAxisBehaviour";
import { useTextBox } from "./useTextBox";

const STEPS = 10_000;

interface TimeLineProps {
  /** `full` has all rows and the years before; `compact` the days told one by one, with their lanes. */
  readonly form: AxisForm;
}

/**
 * The time line: drawn when its width, the language or its form changes, and drawn twice, so that what has
 * not been told yet is muted. What moves is moved by behaviours; the range over it all is the control.
 */
export function TimeLine({ form }: TimeLineProps) {
  const session = useSession();
  const language = useLanguage();
  const scaleNote = useId();
  const [box, measure] = useTextBox();
  const { mission } = session;
  const axis = mission.timeline.axes[form];
  const picture = useMemo(
    () => box && pictureFor(mission, language, axis, box),
    [mission, language, axis, box],
  );
  const played = useAxisBehaviour(playedPart, axis);
  const line = useAxisBehaviour(playheadLine, axis);
  const range = useAxisBehaviour(scrubber, axis);
  return (
    <div className="timeline" data-form={form}>
      <div className="timeline-plot" ref={measure}>
        {picture && (
          <>
            <div className="timeline-layer timeline-later" aria-hidden="true">
              <TimeLineDrawing picture={picture} />
            </div>
            <div className="timeline-layer timeline-played" ref={played} aria-hidden="true">
              <TimeLineDrawing picture={picture} />
            </div>
          </>
        )}
        <div className="timeline-playhead" ref={line} aria-hidden="true">
          <span className="timeline-handle" />
        </div>
        <input
          className="timeline-scrubber"
          type="range"
          min={0}
          max={STEPS}
          step={1}
          defaultValue={0}
          aria-label={language.words.m.date()}
          aria-describedby={axis.breaks.length > 0 ? scaleNote : undefined}
          ref={range}
        />
        {axis.breaks.length > 0 && (
          <p id={scaleNote} className="visually-hidden">
            {language.words.m.breakInScale()}
          </p>
        )}
      </div>
    </div>
  );
}
