import { useRef } from "react";
import { useSession } from "../bindings/sessionContext";
import { isLanguage, languages } from "../i18n/languages";
import { addNotice, dismissNotice } from "../session/session";
import { SettingsMenu } from "../ui/SettingsMenu";
import { loadLanguage } from "./loadMission";
import type { MissionFiles } from "./missionRegistry";

const NOTICE = "language";
const OFFERED = languages.map(({ tag, name }) => [tag, name] as const);

const nameOf = (tag: string) => languages.find((language) => language.tag === tag)?.name ?? tag;

/** The settings, and the loading of another language; the last one asked for wins, a failure keeps the present one. */
export function LanguageMenu({ files }: { readonly files: MissionFiles }) {
  const session = useSession();
  const wanted = useRef("");

  async function choose(tag: string) {
    if (!isLanguage(tag)) return;
    wanted.current = tag;
    const language = await loadLanguage(files, session.mission, tag).catch(() => null);
    if (wanted.current !== tag) return;
    if (language?.ok) {
      session.language.set(language.value);
      dismissNotice(session, NOTICE);
    } else {
      addNotice(session, {
        id: NOTICE,
        text: ({ words }) => words.m.languageNotLoaded({ language: nameOf(tag) }),
      });
    }
  }

  return <SettingsMenu languages={OFFERED} onLanguage={choose} />;
}
