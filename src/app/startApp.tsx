import { type ReactNode, StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { nextTask } from "../ground/nextTask";
import { chooseLanguage } from "../i18n/chooseLanguage";
import { loadWords } from "../i18n/loadWords";
import type { Words } from "../i18n/words";
import type { Problem } from "../model/problem";
import { pageLanguage } from "../page/pageLanguage";
import { pauseWhenHidden } from "../page/pauseWhenHidden";
import { addNotice } from "../session/session";
import { MissionBroken } from "../ui/MissionBroken";
import { PageFailed } from "../ui/PageFailed";
import { App } from "./App";
import { chooseMission } from "./chooseMission";
import { isAsBuilt } from "./isAsBuilt";
import { keepDocument } from "./keepDocument";
import { keepUrl } from "./keepUrl";
import { loadMission } from "./loadMission";
import { openSession } from "./openSession";
import { prefetchLanguage } from "./prefetchLanguage";
import { watchIdle } from "./watchIdle";

async function loadReadersWords(): Promise<Words> {
  const words = await loadWords(chooseLanguage(pageLanguage(), navigator.languages));
  document.documentElement.lang = words.language;
  return words;
}

/**
 * Loads the mission that the address names and shows it in `host`: takes over the page that the build has written there where it
 * says the same, else puts its own in that place. A mission that cannot be shown is explained there instead, and so
 * is a page of which a part could not be fetched or drawn.
 */
export async function startApp(host: HTMLElement): Promise<void> {
  const onUncaughtError = (error: unknown) => void fail(error);
  const isBuilt = host.querySelector(".ground > svg") !== null;
  const builtLanguage = document.documentElement.lang;
  const core = globalThis.phaselineCore ?? null;
  let root: Root | null = null;
  const { files, unknown } = chooseMission(location.search);

  const removeRecord = () => document.getElementById("record")?.remove();

  /** Puts a page into the place of what is there. */
  function show(page: ReactNode) {
    removeRecord();
    core?.finish();
    root ??= createRoot(host, { onUncaughtError });
    root.render(page);
  }

  /** Makes a page of what is there: as a transition, so that it happens in slices and the core plays on in between. */
  function takeOver(page: ReactNode) {
    startTransition(() => {
      root = hydrateRoot(host, page, { onUncaughtError });
    });
  }

  async function fail(error: unknown) {
    reportError(error);
    core?.live.dispose();
    const words = await loadReadersWords().catch(() => null);
    show(<PageFailed words={words} onReload={() => location.reload()} />);
  }

  async function explain(problems: readonly Problem[]) {
    core?.live.dispose();
    show(<MissionBroken problems={problems} words={await loadReadersWords()} />);
  }

  async function open() {
    prefetchLanguage(files);
    const mission = await loadMission(files);
    if (!mission.ok) return explain(mission.problems);
    const opened = await openSession(mission.value, files, core);
    if ("problems" in opened) return explain(opened.problems);
    const { session, defaults } = opened;
    await nextTask();
    if (unknown !== null) {
      addNotice(session, {
        id: "mission",
        text: ({ words }) => words.m.urlMissionUnknown({ value: unknown }),
      });
    }
    keepUrl(session, defaults);
    // After the address: the title is that of the entry of the history which is now the present one.
    keepDocument(session);
    pauseWhenHidden(session.playhead);
    watchIdle();
    // What the core has drawn is of the whole mission and in the language of the page.
    for (const store of [session.lens, session.language]) store.subscribe(() => core?.clearMap());
    const ground = host.querySelector(".ground")?.innerHTML ?? "";
    if (isBuilt && isAsBuilt(session, builtLanguage)) {
      const onShown = () => {
        core?.finishPanels();
        removeRecord();
      };
      takeOver(
        <StrictMode>
          <App session={session} files={files} ground={ground} onShown={onShown} />
        </StrictMode>,
      );
    } else {
      show(
        <StrictMode>
          <App session={session} files={files} ground={ground} />
        </StrictMode>,
      );
    }
  }

  await open().catch(fail);
}
