import type { Evidence, Mission, Source } from "../../model/mission";
import type { Scene } from "../../scene/scene";
import type { DrawnRoute } from "./drawRoutes";

/** The sources of what a picture shows: the event told last, the lines drawn, the sites guarded, the strength. */
export function pictureSources(mission: Mission, scene: Scene, routes: readonly DrawnRoute[]): Source[] {
  const drawn = new Set(routes.map(({ movement }) => movement.id));
  const guarded = new Set(scene.sites.flatMap(({ id, status }) => (status === "guarded" ? [id] : [])));
  const { count, ceiling, remainder } = scene.strength;
  const told: (Evidence | undefined)[] = [
    ...[...mission.events, ...mission.backgroundEvents]
      .filter(({ id }) => id === scene.eventId)
      .map(({ evidence }) => evidence),
    ...[count ?? ceiling, remainder].map((report) => report?.persons.evidence),
    ...mission.movements.filter(({ id }) => drawn.has(id)).map(({ evidence }) => evidence),
    ...mission.sites.map((site) =>
      guarded.has(site.id) && site.status !== "no-evidence" ? site.evidence : undefined,
    ),
  ];
  const ids = new Set(told.flatMap((evidence) => evidence?.sources ?? []));
  return [...ids].flatMap((id) => mission.sources.get(id) ?? []);
}
