import type { Session } from "../session/session";
import { lookOf } from "../session/settings";

/** Keeps the document's language, title, view and look as the session has them. */
export function keepDocument(session: Session): () => void {
  const root = document.documentElement;
  function apply() {
    const { words, text } = session.language.get();
    const settings = session.settings.get();
    root.lang = words.language === "zz" ? "en" : words.language;
    root.dataset["view"] = settings.view;
    root.dataset["look"] = lookOf(settings, session.surroundings.get());
    document.title = text.title;
  }
  apply();
  const undo = [session.language, session.settings, session.surroundings].map((store) =>
    store.subscribe(apply),
  );
  return () => {
    for (const stop of undo) stop();
  };
}
