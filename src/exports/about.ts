import type { Words } from "../i18n/words";
import type { Mission } from "../model/mission";
import type { About } from "../model/schema/about";
import type { MissionText } from "../model/schema/text";

/** Who may be named as the author of the whole: as the licence has it. */
export const AUTHOR = "Phaseline contributors";

/** The licence by its SPDX name, for a column. */
export const LICENCE = "MIT";

/** A mission in one language: what every download is made from. */
export interface Told {
  readonly mission: Mission;
  readonly text: MissionText;
  readonly words: Words;
}

/** What each download says of itself. `made` is the day of its making, such as `2026-11-30`. */
export function aboutOf({ mission, text, words }: Told, made: string): About {
  const { m } = words;
  return {
    title: text.title,
    subtitle: text.subtitle,
    language: words.language,
    version: mission.version,
    made,
    author: AUTHOR,
    contents: m.downloadIsWhole(),
    licence: m.dataLicence(),
    accuracy: `${m.dataAccuracy()} ${m.schematic()}`,
    borders: m.borderPolicy(),
  };
}

/** How exactly places are placed, by the values that a file has for it. */
export const tellPlaces = ({ m, formatEither }: Words) =>
  m.placesAccuracy({ values: formatEither(["city", "region", "proxy"]) });

/** Which dates of sources were found and which inferred, by the values that a file has for it. */
export const tellSourceDates = ({ m, formatEither }: Words) =>
  m.sourcesAccuracy({ found: formatEither(["stated", "address"]), inferred: "content" });
