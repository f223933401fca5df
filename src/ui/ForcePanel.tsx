import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import type { StrengthReport } from "../model/mission";
import { reportsByNow } from "../scene/reportsByNow";
import { tellNumber } from "../telling/tellFigure";
import { tellStrength } from "../telling/tellStrength";
import { FigureWithEvidence } from "./FigureWithEvidence";

function Report({ report }: { readonly report: StrengthReport }) {
  const { words, text } = useLanguage();
  const subject = text.strength[report.id] ?? report.id;
  return (
    <div className="force-report">
      <dt>{subject}</dt>
      <dd>
        <FigureWithEvidence figure={report.persons} subject={subject}>
          {tellNumber(report.persons, words)}
        </FigureWithEvidence>
      </dd>
    </div>
  );
}

/** The force as a whole: what was authorised, claimed and counted by now, each with its day. Never a sum. */
export function ForcePanel() {
  const { mission, scenes } = useSession();
  const { words } = useLanguage();
  const { m } = words;
  const told = useScene((scene) => {
    const { figure, basis } = tellStrength(scene.strength, words);
    return [figure, ...basis].join("\n");
  });
  const number = useScene((scene) => reportsByNow(mission.strength, scene.at).length);
  const [figure = "", ...basis] = told.split("\n");
  const reports = reportsByNow(mission.strength, scenes.get().at).slice(0, number);
  return (
    <section className="force" aria-labelledby="force-title">
      <h2 id="force-title">
        <span>{m.forceInTotal()}</span>
        <strong>{figure}</strong>
      </h2>
      <p>{basis.join(". ")}</p>
      {reports.length > 0 && (
        <dl>
          {reports.map((report) => (
            <Report key={report.id} report={report} />
          ))}
        </dl>
      )}
      <p className="help">{m.forceHelp()}</p>
    </section>
  );
}
