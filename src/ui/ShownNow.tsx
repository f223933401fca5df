import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useShown } from "../bindings/useShown";
import { useStore } from "../bindings/useStore";
import { tellScene } from "../telling/tellScene";

/** The map at the playhead's instant as a paragraph, and what of the facts is left out. It renders when a word of it changes. */
export function ShownNow() {
  const { lens } = useSession();
  const shown = useShown();
  const { asKnown } = useStore(lens);
  const { words, text } = useLanguage();
  const { m } = words;
  const sentences = useScene((scene) => tellScene(scene, shown, text, words).join("\n"));
  const told = asKnown ? [m.asKnownSummary(), sentences] : [sentences];
  const { undated } = shown.withheld;
  return (
    <section aria-labelledby="shown-now">
      <h2 id="shown-now">{m.whatIsShownNow()}</h2>
      <p id="shown-now-text">{told.join("\n").split("\n").join(" ")}</p>
      {asKnown && undated > 0 && <p className="help">{m.withheldUndated({ n: undated })}</p>}
    </section>
  );
}
