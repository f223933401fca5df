import { escapeHtml } from "../../ground/escapeHtml";
import { languages } from "../../i18n/languages";
import type { Session } from "../../session/session";
import { isoDay } from "../../timeline/isoDay";

/** The language of the page at the root, which opens in the reader's own language where scripts run. */
const ROOT_LANGUAGE = "en";

export const folderOf = (tag: string) => (tag === ROOT_LANGUAGE ? "" : `${tag}/`);

/** From the page of one language to a path from the root of the build. */
export const pathFrom = (tag: string, path: string) => (tag === ROOT_LANGUAGE ? "./" : "../") + path;

const REGION: Readonly<Record<string, string>> = { en: "en_GB", ru: "ru_RU" };

const addressOfPage = (tag: string, site: string | null) => (site === null ? null : site + folderOf(tag));

/**
 * Title, description, links to the other languages, and what previews read. `site` is the address of the build, with
 * a slash at its end; without it what must be absolute is left out.
 */
export function pageHead(session: Session, site: string | null): string {
  const { text, words } = session.language.get();
  const tag = words.language;
  const address = (path: string) => (site === null ? pathFrom(tag, path) : site + path);
  const own = addressOfPage(tag, site);
  const meta = (name: string, content: string) =>
    `<meta ${name.startsWith("og:") ? "property" : "name"}="${name}" content="${escapeHtml(content)}" />`;
  const alternates = [...languages.map((it) => it.tag), "x-default"].map((hreflang) => {
    const folder = folderOf(hreflang === "x-default" ? ROOT_LANGUAGE : hreflang);
    return `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(address(folder))}" />`;
  });
  return [
    `<title>${escapeHtml(text.title)}</title>`,
    meta("description", text.subtitle),
    ...(own === null ? [] : [`<link rel="canonical" href="${escapeHtml(own)}" />`, meta("og:url", own)]),
    ...alternates,
    meta("og:type", "website"),
    meta("og:title", text.title),
    meta("og:description", text.subtitle),
    meta("og:locale", REGION[tag] ?? tag),
    meta("og:image", address(pictureName(tag))),
    meta("og:image:width", String(PICTURE.width)),
    meta("og:image:height", String(PICTURE.height)),
    meta("og:image:alt", `${text.title}. ${words.m.mapLabel()}`),
    meta("twitter:card", "summary_large_image"),
  ].join("\n    ");
}

export const PICTURE = { width: 1200, height: 630 } as const;

export const pictureName = (tag: string) => `preview-${tag}.png`;

/** The mission as a data set in the vocabulary of schema.org, for search engines, which look for it in all of a page. */
export function pageDataset({ mission, language }: Session, site: string | null): string {
  const { text, words } = language.get();
  const url = addressOfPage(words.language, site);
  const theatre = mission.memberStates.find(({ role }) => role === "theatre");
  const day = (at: number) => isoDay(at, mission.offset);
  const described = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: text.title,
    alternateName: text.subtitle,
    description: text.summary,
    identifier: mission.id,
    version: mission.version,
    inLanguage: words.language,
    license: "https://spdx.org/licenses/MIT",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "Phaseline" },
    temporalCoverage: `${day(mission.span.from)}/${day(mission.span.to - 1)}`,
    spatialCoverage: { "@type": "Place", name: text.states[theatre?.id ?? ""] },
    ...(url === null ? {} : { url }),
  };
  return `<script type="application/ld+json">${JSON.stringify(described).replaceAll("<", "\\u003c")}</script>`;
}
