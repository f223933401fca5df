import type { Words } from "../i18n/words";
import type { Site } from "../model/mission";
import type { MissionText } from "../model/schema/text";

type Dated = Extract<Site, { readonly from: unknown }>;

function tellSince({ from }: Dated, { m, formatSpan }: Words): string | null {
  if (from.when === "unknown") return null;
  const date = formatSpan(from.when);
  return from.qualifier === "by" ? m.guardedFromAtLatest({ date }) : m.guardedSince({ date });
}

function tellUntil({ to }: Dated, { m, formatSpan }: Words): string {
  if (to.when === "unknown") return m.guardEndUnknown();
  const date = formatSpan(to.when);
  switch (to.qualifier) {
    case "on":
      return m.guardedUntil({ date });
    case "atLatest":
      return m.guardedUntilAtLatest({ date });
    case "orLater":
      return m.guardedUntilOrLater({ date });
  }
}

export interface SiteTold {
  readonly name: string;
  /** Whose guard it was, or why the site is not shown as guarded. */
  readonly guard: string;
  /** Since and until when, as far as sources say; empty for a site that is not shown as guarded. */
  readonly dates: readonly string[];
  readonly note: string | null;
}

function tellGuard(site: Site, text: MissionText, { m }: Words): string {
  switch (site.status) {
    case "no-evidence":
      return m.siteNoEvidence();
    case "disputed":
    case "claimed":
      return m.siteDisputed();
    case "headquarters":
      return m.siteHeadquarters();
    case "guarded":
      if (site.guard === "unknown") return m.guardNotNamed();
      if (site.guard === "all") return m.guardedByAll();
      return m.guardedBy({ contingent: text.states[site.guard] ?? site.guard });
  }
}

/** Everything the page says of one site. */
export function tellSite(site: Site, text: MissionText, words: Words): SiteTold {
  const name = text.sites[site.id]?.name ?? site.id;
  const isShown = site.status === "guarded" || site.status === "headquarters";
  return {
    name,
    guard: tellGuard(site, text, words),
    dates: isShown ? [tellSince(site, words), tellUntil(site, words)].filter((part) => part !== null) : [],
    note: text.sites[site.id]?.note ?? null,
  };
}
