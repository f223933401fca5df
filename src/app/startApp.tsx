import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chooseLanguage } from "../i18n/chooseLanguage";
import { loadWords } from "../i18n/loadWords";
import type { Problem } from "../model/problem";
import { MissionBroken } from "../ui/MissionBroken";
import { App } from "./App";
import { keepDocument } from "./keepDocument";
import { keepUrl } from "./keepUrl";
import { loadMission } from "./loadMission";
import { missionRegistry } from "./missionRegistry";
import { openSession } from "./openSession";
import { pauseWhenHidden } from "./pauseWhenHidden";
import { watchIdle } from "./watchIdle";

/** Loads the mission and shows it in `host`; a mission that cannot be shown is explained there instead. */
export async function startApp(host: HTMLElement): Promise<void> {
  const root = createRoot(host);
  const files = missionRegistry["kazakhstan-2022"];

  async function explain(problems: readonly Problem[]) {
    const words = await loadWords(chooseLanguage(null, navigator.languages));
    root.render(<MissionBroken problems={problems} words={words} />);
  }

  const mission = await loadMission(files);
  if (!mission.ok) return explain(mission.problems);
  const opened = await openSession(mission.value, files);
  if ("problems" in opened) return explain(opened.problems);
  const { session, defaults } = opened;
  keepDocument(session);
  keepUrl(session, defaults);
  pauseWhenHidden(session.playhead);
  watchIdle();
  root.render(
    <StrictMode>
      <App session={session} files={files} />
    </StrictMode>,
  );
}
