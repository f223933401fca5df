import { useId, useMemo } from "react";
import { playedPart } from "../../behaviours/playedPart";
import { playheadLine } from "../../behaviours/playheadLine";
import { scrubber } from "../../behaviours/scrubber";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { useScene } from "../../bindings/useScene";
import { useShown } from "../../bindings/useShown";
import { useStore } from "../../bindings/useStore";
import type { AxisForm } from "../../timeline/axis";
import { pictureFor } from "./pictureFor";
import { PlanAhead, TimeLineDrawing } from "./TimeLineDrawing";
import { TimeLineSketch } from "./TimeLineSketch";
import { useAxisBehaviour } from "./useAxisBehaviour";
import { useTextBox } from "./useTextBox";

const STEPS = 10_000;

interface TimeLineProps {
  /** `full` has all rows and the years before; `compact` the days told one by one, with their lanes. */
  readonly form: AxisForm;
}

/**
 * The time line: drawn when its width, the language, its form or what is shown changes, and drawn twice, so that what
 * has not been told yet is muted. As known then, what is to come lies in fog, and only a plan shows through it.
 * What moves is moved by behaviours; the range over it all is the control.
 */
export function TimeLine({ form }: TimeLineProps) {
  const session = useSession();
  const language = useLanguage();
  const scaleNote = useId();
  const [box, measure] = useTextBox();
  const mission = useShown();
  const { asKnown } = useStore(session.lens);
  const phase = useScene((scene) => (asKnown ? scene.phase : null));
  const axis = mission.timeline.axes[form];
  const picture = useMemo(() => {
    const rows = session.mission.contingents.map(({ id }) => id);
    const drawn = { mission, rows, asKnown: phase && { phase } };
    return box && pictureFor(drawn, language, axis, box);
  }, [session, mission, phase, language, axis, box]);
  const played = useAxisBehaviour(playedPart, axis);
  const line = useAxisBehaviour(playheadLine, axis);
  const fog = useAxisBehaviour(playheadLine, axis);
  const range = useAxisBehaviour(scrubber, axis);
  return (
    <div className="timeline" data-form={form} data-as-known={asKnown ? "" : undefined}>
      <div className="timeline-plot" ref={measure}>
        {!picture && <TimeLineSketch />}
        {picture && (
          <>
            <div className="timeline-layer timeline-later" aria-hidden="true">
              <TimeLineDrawing picture={picture} />
            </div>
            {asKnown && (
              <>
                <div className="timeline-layer timeline-sky" aria-hidden="true">
                  <div className="timeline-fog" ref={fog} />
                </div>
                <div className="timeline-layer timeline-ahead" aria-hidden="true">
                  <PlanAhead picture={picture} />
                </div>
              </>
            )}
            <div className="timeline-layer timeline-played" ref={played} aria-hidden="true">
              <div>
                <TimeLineDrawing picture={picture} />
              </div>
            </div>
          </>
        )}
        <div className="timeline-playhead" ref={line} aria-hidden="true" suppressHydrationWarning>
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
          suppressHydrationWarning
        />
        {axis.breaks.length > 0 && (
          <p id={scaleNote} className="visually-hidden" suppressHydrationWarning>
            {language.words.m.breakInScale()}
          </p>
        )}
      </div>
    </div>
  );
}
