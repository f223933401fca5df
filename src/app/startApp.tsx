import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chooseLanguage } from "../i18n/chooseLanguage";
import { loadWords } from "../i18n/loadWords";
import type { Words } from "../i18n/words";
import type { Problem } from "../model/problem";
import { addNotice } from "../session/session";
import { MissionBroken } from "../ui/MissionBroken";
import { PageFailed } from "../ui/PageFailed";
import { App } from "./App";
import { chooseMission } from "./chooseMission";
import { followHistory } from "./followHistory";
import { keepDocument } from "./keepDocument";
import { keepUrl } from "./keepUrl";
import { loadMission } from "./loadMission";
import { openSession } from "./openSession";
import { pauseWhenHidden } from "./pauseWhenHidden";
import { prefetchLanguage } from "./prefetchLanguage";
import { watchIdle } from "./watchIdle";

async function loadReadersWords(): Promise<Words> {
  const words = await loadWords(chooseLanguage(null, navigator.languages));
  document.documentElement.lang = words.language;
  return words;
}

/**
 * Loads the mission that the address names and shows it in `host`. A mission that cannot be shown is explained there instead, and so
 * is a page of which a part could not be fetched or drawn.
 */
export async function startApp(host: HTMLElement): Promise<void> {
  const root = createRoot(host, { onUncaughtError: (error) => void fail(error) });
  const { files, unknown } = chooseMission(location.search);

  async function fail(error: unknown) {
    reportError(error);
    const words = await loadReadersWords().catch(() => null);
    root.render(<PageFailed words={words} onReload={() => location.reload()} />);
  }

  async function explain(problems: readonly Problem[]) {
    root.render(<MissionBroken problems={problems} words={await loadReadersWords()} />);
  }

  async function open() {
    prefetchLanguage(files);
    const mission = await loadMission(files);
    if (!mission.ok) return explain(mission.problems);
    const opened = await openSession(mission.value, files);
    if ("problems" in opened) return explain(opened.problems);
    const { session, defaults } = opened;
    if (unknown !== null) {
      addNotice(session, {
        id: "mission",
        text: ({ words }) => words.m.urlMissionUnknown({ value: unknown }),
      });
    }
    keepDocument(session);
    keepUrl(session, defaults);
    followHistory(session);
    pauseWhenHidden(session.playhead);
    watchIdle();
    root.render(
      <StrictMode>
        <App session={session} files={files} />
      </StrictMode>,
    );
  }

  await open().catch(fail);
}
