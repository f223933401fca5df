import { deepFreeze } from "./deepFreeze";
import type { Mission } from "./mission";
import { parseShape } from "./parseShape";
import type { Parsed } from "./problem";
import { resolveMission } from "./resolve/resolveMission";
import { conflictsFollowTheirReports } from "./rules/conflictsFollowTheirReports";
import { evidenceIsWhole } from "./rules/evidenceIsWhole";
import { intervalsRunForward } from "./rules/intervalsRunForward";
import { knownFiguresAgree } from "./rules/knownFiguresAgree";
import { referencesResolve } from "./rules/referencesResolve";
import type { Rule } from "./rules/rule";
import { storyKeepsItsOrder } from "./rules/storyKeepsItsOrder";
import { uniqueIds } from "./rules/uniqueIds";
import { whoCameInGoesOut } from "./rules/whoCameInGoesOut";
import { missionSchema, sourcesSchema } from "./schema/mission";

const RULES: readonly Rule[] = [
  uniqueIds,
  referencesResolve,
  intervalsRunForward,
  evidenceIsWhole,
  conflictsFollowTheirReports,
  whoCameInGoesOut,
  knownFiguresAgree,
  storyKeepsItsOrder,
];

/**
 * Checks stored facts and their sources, and resolves them. Either the whole mission, frozen, or every problem
 * found: the shapes first, and once they hold, the rules across records.
 */
export function parseMission(rawMission: unknown, rawSources: unknown): Parsed<Mission> {
  const steps = parseMissionInSteps(rawMission, rawSources);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** `parseMission` for who has something else to do in between: each step takes some ten milliseconds. */
export function* parseMissionInSteps(
  rawMission: unknown,
  rawSources: unknown,
): Generator<undefined, Parsed<Mission>, undefined> {
  const mission = parseShape(missionSchema, rawMission);
  yield;
  const sources = parseShape(sourcesSchema, rawSources);
  if (!mission.ok || !sources.ok) {
    return {
      ok: false,
      problems: [
        ...(mission.ok ? [] : mission.problems),
        ...(sources.ok ? [] : sources.problems.map((item) => ({ ...item, path: `sources${item.path}` }))),
      ],
    };
  }
  yield;
  const problems = RULES.flatMap((rule) => rule(mission.value, sources.value));
  if (problems.length > 0) return { ok: false, problems };
  yield;
  const resolved = yield* resolveMission(mission.value, sources.value);
  yield;
  return { ok: true, value: deepFreeze(resolved) };
}
