import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { usePlayhead } from "../bindings/usePlayhead";
import { useStore } from "../bindings/useStore";
import type { View } from "../session/settings";
import { urlOfSession } from "./urlOfSession";

/** A link to the moment shown, in another view: real, so that it opens in a new tab or is copied. */
function linkTo(view: View, query: string): string {
  const params = new URLSearchParams(query);
  params.delete("autoplay");
  params.set("view", view);
  return `?${params}`;
}

/** The ways out of this view: to the show and back, and from a frame to the whole page. */
export function ViewLinks() {
  const session = useSession();
  const { words } = useLanguage();
  const { view } = useStore(session.settings);
  usePlayhead(({ at, isPlaying }) => (isPlaying ? 0 : at));
  const query = urlOfSession(session, { lang: "", view: "" }, location.search);
  const { m } = words;
  const show = (next: View) => session.settings.set({ ...session.settings.get(), view: next });
  if (view === "embed") {
    return (
      <a className="full-version" href={linkTo("explore", query)} target="_blank" rel="noopener">
        {m.openFullVersion()}
      </a>
    );
  }
  const next: View = view === "present" ? "explore" : "present";
  return (
    <a
      className="button"
      href={linkTo(next, query)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        show(next);
      }}
    >
      {next === "present" ? m.present() : m.leavePresent()}
    </a>
  );
}
