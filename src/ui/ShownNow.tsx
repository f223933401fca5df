import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { tellScene } from "../telling/tellScene";

/** The map at the playhead's instant as a paragraph. It renders when a word of it changes. */
export function ShownNow() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  const sentences = useScene((scene) => tellScene(scene, mission, text, words).join("\n"));
  return (
    <section aria-labelledby="shown-now">
      <h2 id="shown-now">{words.m.whatIsShownNow()}</h2>
      <p id="shown-now-text">{sentences.split("\n").join(" ")}</p>
    </section>
  );
}
