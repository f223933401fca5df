import { loadWords } from "../../src/i18n/loadWords";
import type { Mission } from "../../src/model/mission";
import type { MissionText } from "../../src/model/schema/text";
import { createSession } from "../../src/session/createSession";
import type { Language, Session } from "../../src/session/session";
import type { Settings } from "../../src/session/settings";
import { createStore } from "../../src/session/store";
import { buildMission } from "./buildMission";
import { createManualFrameClock, type ManualFrameClock } from "./manualFrameClock";

const PHASES: Readonly<Record<string, string>> = {
  background: "Background",
  unrest: "Unrest",
  deployment: "Deployment",
  guarding: "Guarding",
  withdrawal: "Withdrawal",
  afterwards: "Afterwards",
};
const STATES: Readonly<Record<string, string>> = { KZ: "Kazakhstan", RU: "Russia", KG: "Kyrgyzstan" };

const keyed = <T>(items: Iterable<{ readonly id: string }>, make: (id: string) => T) =>
  Object.fromEntries([...items].map(({ id }) => [id, make(id)]));

/** Prose for a mission in which every id tells itself: the headline of E01 is "Headline of E01". */
export function buildMissionText(mission: Mission, language = "en"): MissionText {
  const story = (id: string) => ({
    headline: `Headline of ${id}`,
    text: `Text of ${id}`,
    caption: `Caption of ${id}`,
  });
  const named = (id: string) => ({ name: PHASES[id] ?? `Name of ${id}` });
  const line = (id: string) => `Line of ${id}`;
  return {
    language,
    title: "Title",
    subtitle: "Subtitle",
    summary: "Summary",
    states: keyed(mission.memberStates, (id) => STATES[id] ?? id),
    places: keyed(mission.places.values(), named),
    contingents: keyed(mission.contingents, (id) => ({
      unit: line(id),
      formation: line(id),
      decision: line(id),
    })),
    units: keyed(
      mission.contingents.flatMap(({ units }) => units),
      line,
    ),
    movements: keyed(mission.movements, named),
    sites: keyed(mission.sites, named),
    strength: keyed(mission.strength, line),
    aircraft: keyed(mission.aircraft, line),
    figures: keyed(mission.figures, line),
    events: keyed(mission.events, story),
    backgroundEvents: keyed(mission.backgroundEvents, story),
    phases: keyed(mission.phases, named),
    plans: keyed(mission.plans, named),
    conflicts: keyed(mission.conflicts.values(), (id) => ({
      question: line(id),
      finding: line(id),
      reports: {},
    })),
    consequences: keyed(mission.consequences, line),
    notes: keyed(mission.notes, (id) => ({ title: line(id), text: line(id) })),
  };
}

export async function buildLanguage(mission: Mission, tag: "en" | "ru" = "en"): Promise<Language> {
  return { words: await loadWords(tag), text: buildMissionText(mission, tag) };
}

interface BuiltSession {
  readonly session: Session;
  readonly clock: ManualFrameClock;
  readonly mission: Mission;
  /** Moves the playhead to the stop of an event. */
  goTo(eventId: string): void;
}

/** A session over a small mission, with a clock that the test steps. */
export async function buildSession(
  settings: Partial<Settings> = {},
  mission: Mission = buildMission(),
): Promise<BuiltSession> {
  const clock = createManualFrameClock();
  const session = createSession({
    mission,
    clock,
    language: await buildLanguage(mission),
    settings: { view: "explore", look: "auto", motion: "full", ...settings },
    surroundings: createStore({ prefersDark: false, prefersReducedMotion: false, hasTouch: false }),
  });
  function goTo(eventId: string) {
    const stop = mission.timeline.eventStops.find((it) => it.eventId === eventId);
    if (!stop) throw new Error(`no event ${eventId}`);
    session.playhead.seek(stop.at);
  }
  return { session, clock, mission, goTo };
}
