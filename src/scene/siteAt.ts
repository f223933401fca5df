import type { Site } from "../model/mission";
import type { Instant } from "../timeline/instant";
import type { SiteScene } from "./scene";

/**
 * Whether a site is guarded. From the first minute of the day on which it was taken over or first named; to the last
 * of the day on which it was given back, or to the end of the mission where none is stated, and no longer than the
 * contingent that held it is there.
 */
export function siteAt(site: Site, missionOver: Instant, guardGone: Instant, at: Instant): SiteScene {
  if (site.status === "no-evidence") return { id: site.id, status: "no-evidence", guard: "none" };
  const { id, guard } = site;
  if (site.status === "disputed" || site.status === "claimed") return { id, status: site.status, guard };
  const from = site.from.when === "unknown" ? missionOver : site.from.when.from;
  const to = site.to.when === "unknown" ? missionOver : site.to.when.to;
  if (at < from) return { id, status: "not-yet", guard };
  return { id, status: at < Math.min(to, guardGone) ? "guarded" : "over", guard };
}
