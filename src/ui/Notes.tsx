import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { SourceLinks } from "./SourceLinks";

/** What belongs to no single event: the law, the treaty's words, the method, what nobody published. */
export function Notes() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  return (
    <details>
      <summary>{words.m.notesTitle()}</summary>
      {mission.notes.map(({ id, sources }) => (
        <section key={id} className="note">
          <h3>{text.notes[id]?.title}</h3>
          <p>{text.notes[id]?.text}</p>
          {sources.length > 0 && <SourceLinks ids={sources} subject={text.notes[id]?.title ?? id} />}
        </section>
      ))}
    </details>
  );
}
