import { useLanguage } from "../bindings/useLanguage";
import { useShown } from "../bindings/useShown";
import { Fold } from "./Fold";
import { SourceLinks } from "./SourceLinks";

/** What belongs to no single event: the law, the treaty's words, the method, what nobody published. */
export function Notes() {
  const { notes } = useShown();
  const { words, text } = useLanguage();
  return (
    <Fold summary={words.m.notesTitle()}>
      {notes.map(({ id, sources }) => (
        <section key={id} className="note">
          <h3>{text.notes[id]?.title}</h3>
          <p>{text.notes[id]?.text}</p>
          {sources.length > 0 && <SourceLinks ids={sources} subject={text.notes[id]?.title ?? id} />}
        </section>
      ))}
    </Fold>
  );
}
