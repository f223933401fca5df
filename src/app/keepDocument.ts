import { setAttribute } from "../behaviours/setAttributes";
import type { Session } from "../session/session";
import { lookOf } from "../session/settings";

/** Keeps the document's language, title, view and look as the session has them. */
export function keepDocument(session: Session): () => void {
  const root = document.documentElement;
  function apply() {
    const { words, text } = session.language.get();
    const settings = session.settings.get();
    // Who watches these is to hear of changes only: colours are read anew, which takes the style of the whole page.
    setAttribute(root, "lang", words.language === "zz" ? "en" : words.language);
    setAttribute(root, "data-view", settings.view);
    setAttribute(root, "data-look", lookOf(settings, session.surroundings.get()));
    const page = session.dataPage.get();
    const part = page && words.m.dataTab({ tab: page.tab });
    document.title = part === null ? text.title : words.m.titleOfPart({ part, title: text.title });
  }
  apply();
  const { language, settings, surroundings, dataPage } = session;
  const undo = [language, settings, surroundings, dataPage].map((store) => store.subscribe(apply));
  return () => {
    for (const stop of undo) stop();
  };
}
