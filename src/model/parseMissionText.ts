import { compareIds } from "./compareIds";
import type { Mission } from "./mission";
import { parseShape } from "./parseShape";
import type { Parsed } from "./problem";
import { type MissionText, missionTextSchema } from "./schema/text";

function idsThatNeedText(mission: Mission): Readonly<Record<string, readonly string[]>> {
  const ids = (items: Iterable<{ readonly id: string }>) => [...items].map((item) => item.id);
  return {
    states: [...new Set([...ids(mission.memberStates), ...mission.treatyParties.map(({ state }) => state)])],
    places: ids(mission.places.values()),
    contingents: ids(mission.contingents),
    units: mission.contingents.flatMap((contingent) => ids(contingent.units)),
    movements: ids(mission.movements),
    sites: ids(mission.sites),
    strength: ids(mission.strength),
    aircraft: ids(mission.aircraft),
    figures: ids(mission.figures),
    events: ids(mission.events),
    backgroundEvents: ids(mission.backgroundEvents),
    phases: ids(mission.phases),
    plans: ids(mission.plans),
    conflicts: ids(mission.conflicts.values()),
    consequences: ids(mission.consequences),
    notes: ids(mission.notes),
  };
}

/** Checks one language's prose against the mission it tells: every id has its words, and none is left over. */
export function parseMissionText(raw: unknown, mission: Mission): Parsed<MissionText> {
  const text = parseShape(missionTextSchema, raw);
  if (!text.ok) return text;
  const parts = text.value as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const problems = Object.entries(idsThatNeedText(mission)).flatMap(([part, ids]) =>
    compareIds(part, ids, Object.keys(parts[part] ?? {})),
  );
  for (const conflict of mission.conflicts.values()) {
    const wanted = conflict.reports.map((report) => report.id);
    const given = Object.keys(text.value.conflicts[conflict.id]?.reports ?? {});
    problems.push(...compareIds(`conflicts.${conflict.id}.reports`, wanted, given));
  }
  return problems.length > 0 ? { ok: false, problems } : text;
}
