import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { loadExtraFrom } from "../../src/app/loadMission";
import { SessionProvider } from "../../src/bindings/sessionContext";
import { loadWords } from "../../src/i18n/loadWords";
import { createSession } from "../../src/session/createSession";
import type { Language } from "../../src/session/session";
import type { Settings } from "../../src/session/settings";
import { createStore } from "../../src/session/store";
import { lateDisagreement } from "../../src/ui/lateDisagreement";
import { beIdle } from "./idle";
import { createManualFrameClock } from "./manualFrameClock";
import { realFiles } from "./realFiles";
import { missionText, shippedMission } from "./shippedMission";

export const mission = shippedMission();

/** An hour of a day of January 2022 in Almaty. */
export const january = (day: number, hour = 0, minute = 0) => Date.UTC(2022, 0, day, hour - 6, minute);

export async function realLanguage(tag: "en" | "ru" = "en"): Promise<Language> {
  return { words: await loadWords(tag), text: missionText(tag) };
}

/** A session over the shipped mission, with a clock that the test steps. */
export async function realSession(tag: "en" | "ru" = "en", settings: Partial<Settings> = {}) {
  const clock = createManualFrameClock();
  const session = createSession({
    mission,
    clock,
    language: await realLanguage(tag),
    settings: { view: "explore", look: "auto", motion: "full", ...settings },
    surroundings: createStore({ prefersDark: false, prefersReducedMotion: false, hasTouch: false }),
    loadExtra: loadExtraFrom(realFiles()),
  });
  function goTo(eventId: string) {
    const stop = mission.timeline.eventStops.find((it) => it.eventId === eventId);
    if (!stop) throw new Error(`no event ${eventId}`);
    session.playhead.seek(stop.at);
  }
  return { session, clock, goTo };
}

/** Shows a part of the page over the shipped mission, with what comes once the page is idle. */
export async function showReal(
  part: ReactNode,
  at: number | string = january(10, 12),
  tag: "en" | "ru" = "en",
) {
  const real = await realSession(tag);
  if (typeof at === "string") real.goTo(at);
  else real.session.playhead.seek(at);
  // As in a browser that has had the time to fetch it.
  await lateDisagreement.fetch();
  const shown = render(<SessionProvider value={real.session}>{part}</SessionProvider>);
  beIdle();
  return { ...real, ...shown };
}
