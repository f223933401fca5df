import { createElement, StrictMode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { SessionProvider } from "../../bindings/sessionContext";
import { packFacts } from "../../core/packFacts";
import { escapeHtml } from "../../ground/escapeHtml";
import { languages } from "../../i18n/languages";
import type { Session } from "../../session/session";
import { App } from "../App";
import { DEFAULT_MISSION } from "../chooseMission";
import { missionRegistry } from "../missionRegistry";
import { drawGround, readDrawnMap } from "./drawnGround";
import { NamedSources } from "./namedSources";
import { openingSession } from "./openingSession";
import { folderOf, pageDataset, pageHead, pathFrom, pictureName } from "./pageHead";
import { previewPicture } from "./previewPicture";
import { StoryRecord } from "./StoryRecord";

/** One page as the build writes it. */
interface RenderedPage {
  readonly tag: string;
  /** Where it stands in the build: empty for the root, else with a slash at its end. */
  readonly folder: string;
  readonly title: string;
  head(site: string | null): string;
  dataset(site: string | null): string;
  /** The app at the opening, as React will find it. */
  readonly app: string;
  readonly record: string;
  readonly recordName: string;
  /** What the core has to know of the mission, as JSON. */
  readonly facts: string;
  readonly labelRules: string;
  readonly picture: { readonly name: string; readonly svg: string };
}

const files = missionRegistry[DEFAULT_MISSION];

function renderApp(session: Session, ground: string): string {
  return renderToString(createElement(StrictMode, null, createElement(App, { session, files, ground })));
}

/** The document, written twice: the second time with the sources that the first did not come to name. */
function renderRecord(session: Session): string {
  const { language } = session.language.get().words;
  const addressOf = (tag: string) => pathFrom(language, folderOf(tag));
  const named = new Set<string>();
  function render(further: readonly string[]): string {
    const story = createElement(StoryRecord, { addressOf, further });
    const collecting = createElement(NamedSources, { value: named }, story);
    return renderToStaticMarkup(createElement(SessionProvider, { value: session }, collecting));
  }
  render([]);
  return render([...session.mission.sources.keys()].filter((id) => !named.has(id)));
}

/** Every page, made when this module is loaded: what loads it by a module runner lets go of it at once. */
export const pages: readonly RenderedPage[] = await Promise.all(
  languages.map(async ({ tag }): Promise<RenderedPage> => {
    const session = await openingSession(files, tag);
    const { map, frame } = await readDrawnMap(session.mission);
    const ground = drawGround(session, map, frame);
    return {
      tag,
      folder: folderOf(tag),
      title: session.language.get().text.title,
      head: (site) => pageHead(session, site),
      dataset: (site) => pageDataset(session, site),
      app: renderApp(session, ground.markup),
      record: renderRecord(session),
      recordName: escapeHtml(session.language.get().words.m.textTwinTitle()),
      facts: JSON.stringify(packFacts(session)),
      labelRules: ground.rules,
      picture: { name: pictureName(tag), svg: await previewPicture(session, map, frame) },
    };
  }),
);
