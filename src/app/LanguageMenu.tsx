import { useRef } from "react";
import { useSession } from "../bindings/sessionContext";
import { isLanguage, languages } from "../i18n/languages";
import { addNotice } from "../session/session";
import { SettingsMenu } from "../ui/SettingsMenu";
import { loadLanguage } from "./loadMission";
import type { MissionFiles } from "./missionRegistry";

const OFFERED = languages.map(({ tag, name }) => [tag, name] as const);

/** The settings, and the loading of another language; the last one asked for wins, a failure keeps the present one. */
export function LanguageMenu({ files }: { readonly files: MissionFiles }) {
  const session = useSession();
  const wanted = useRef("");

  async function choose(tag: string) {
    if (!isLanguage(tag)) return;
    wanted.current = tag;
    try {
      const language = await loadLanguage(files, session.mission, tag);
      if (language.ok && wanted.current === tag) session.language.set(language.value);
    } catch {
      addNotice(session, { id: "language", text: ({ words }) => words.m.detailsNotLoaded() });
    }
  }

  return <SettingsMenu languages={OFFERED} onLanguage={choose} />;
}
