import type { ReactNode, SyntheticEvent } from "react";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useStore } from "../bindings/useStore";
import type { View } from "../session/settings";
import { DataLink } from "../ui/DataLink";
import { urlOfSession } from "./urlOfSession";

/** A link to the moment shown, in another view: real, so that it opens in a new tab or is copied. */
function linkTo(view: View, query: string): string {
  const params = new URLSearchParams(query);
  params.delete("autoplay");
  params.set("view", view);
  return `?${params}`;
}

/** The query of the address; a page being written has none. */
const search = () => (typeof location === "undefined" ? "" : location.search);

/** The ways out of this view: to the show and back, and from a frame to the whole page. What else leads away stands before them. */
export function ViewLinks({ children }: { readonly children?: ReactNode }) {
  const session = useSession();
  const { words } = useLanguage();
  const { view } = useStore(session.settings);
  useScene(({ at }) => (session.playhead.get().isPlaying ? 0 : at));
  const { m } = words;
  const next: View = view === "explore" ? "present" : "explore";
  const address = () => linkTo(next, urlOfSession(session, { lang: "", view: "" }, search()));
  /** Just before the link is followed: nothing renders while playing, when the map has moved, or where the page is taken over. */
  const refresh = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = address();
  };
  if (view === "embed") {
    return (
      <a
        className="full-version"
        href={address()}
        target="_blank"
        rel="noopener"
        suppressHydrationWarning
        onPointerDown={refresh}
        onKeyDown={refresh}
      >
        {m.openFullVersion()}
      </a>
    );
  }
  return (
    <div className="view-links">
      {children}
      {view === "explore" && (
        <DataLink className="button" tab="sources" item={null}>
          {m.dataAndSources()}
        </DataLink>
      )}
      <a
        className="button show-link"
        href={address()}
        suppressHydrationWarning
        onPointerDown={refresh}
        onKeyDown={refresh}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          session.settings.set({ ...session.settings.get(), view: next });
        }}
      >
        {next === "present" ? m.present() : m.leavePresent()}
      </a>
    </div>
  );
}
