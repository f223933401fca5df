import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useShown } from "../bindings/useShown";
import { reportsByNow } from "../scene/reportsByNow";
import { asSentences } from "../telling/asSentences";
import { tellRemainder } from "../telling/tellRemainder";
import { tellStrength } from "../telling/tellStrength";
import { FigureRow } from "./FigureRow";
import { FigureWithEvidence } from "./FigureWithEvidence";

/** The force as a whole: what was authorised, claimed and counted by now, each with its day. Never a sum. */
export function ForcePanel() {
  const { strength } = useShown();
  const { words, text } = useLanguage();
  const { m } = words;
  const key = useScene((scene) => {
    const { figure, basis } = tellStrength(scene.strength, words);
    const remainder = tellRemainder(scene.strength, text, words);
    const told = remainder === null ? basis : [...basis, remainder];
    return [reportsByNow(strength, scene.at).length, figure, ...told].join("\n");
  });
  const [made = "0", figure = "", ...sentences] = key.split("\n");
  const count = useScene((scene) => scene.strength.count);
  const reports = reportsByNow(strength, Number.POSITIVE_INFINITY).slice(0, Number(made));
  return (
    <section className="force" aria-label={`${m.forceInTotal()} ${figure}`}>
      <div className="force-head">
        <h2>{m.forceInTotal()}</h2>
        {count ? (
          <FigureWithEvidence key={count.id} figure={count.persons} subject={m.forceInTotal()}>
            {figure}
          </FigureWithEvidence>
        ) : (
          <strong>{figure}</strong>
        )}
      </div>
      {sentences.length > 0 && <p>{asSentences(sentences)}</p>}
      {reports.length > 0 && (
        <dl>
          {reports.map(({ id, persons, when }) => (
            <FigureRow key={id} figure={persons} when={when} subject={text.strength[id] ?? id} />
          ))}
        </dl>
      )}
      <p className="help">{m.forceHelp()}</p>
    </section>
  );
}
