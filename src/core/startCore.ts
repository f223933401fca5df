import { dateReadout } from "../behaviours/dateReadout";
import { playButton } from "../behaviours/playButton";
import { playheadLine } from "../behaviours/playheadLine";
import { presentKeys } from "../behaviours/presentKeys";
import { scrubber } from "../behaviours/scrubber";
import { nextEventButton, previousEventButton } from "../behaviours/stepButton";
import type { CoreWords } from "../i18n/coreWords";
import { followLink } from "../page/followLink";
import { rafFrameClock } from "../page/rafFrameClock";
import { readLink, settingsOf } from "../page/readLink";
import { watchSurroundings } from "../page/surroundings";
import type { CoreSession } from "../session/coreSession";
import { createCoreSession } from "../session/createCoreSession";
import { formOf, NARROW } from "../session/formOf";
import { RATES } from "../timeline/playhead";
import type { Core } from "./core";
import { drawMovements, drawParties, drawRing } from "./drawnMap";
import { eventCard } from "./eventCard";
import type { UnpackedFacts } from "./facts";
import { hideStale } from "./hideStale";
import { createJoins, type Joins } from "./joins";
import { keepClick } from "./keepClick";

/**
 * Takes over the page as the build wrote it: joins the elements that are live to a session of their own, moves that to
 * where the link asks for, and keeps all of it going until the app takes over element by element.
 */
export function startCore(page: HTMLElement, { mission, text }: UnpackedFacts, words: CoreWords): Core {
  const { state } = readLink(mission);
  const session = createCoreSession({
    mission,
    language: { words, text },
    clock: rafFrameClock,
    settings: settingsOf(state),
    surroundings: watchSurroundings(),
  });
  followLink(session, state, mission.timeline);

  const joins = createJoins();
  /** What goes on until the live map has come, which is after the panels. */
  const map = createJoins();
  const all = <E extends Element>(selector: string) => [...page.querySelectorAll<E>(selector)];
  const join = <E extends Element>(selector: string, ...behaviours: ((element: E) => () => void)[]) => {
    all<E>(selector).forEach((element, index) => {
      const behaviour = behaviours[index % behaviours.length];
      if (behaviour) joins.add(element, behaviour(element));
    });
  };
  const previous = (button: HTMLButtonElement) => previousEventButton(button, session);
  const next = (button: HTMLButtonElement) => nextEventButton(button, session);

  const clicked = keepClick(page, joins.has);
  try {
    joinAll();
  } catch (error) {
    finish();
    session.dispose();
    throw error;
  }

  function joinAll(): void {
    join<HTMLElement>(".app", (root) => presentKeys(root, session));
    join<HTMLElement>(".date-readout", (readout) => dateReadout(readout, session));
    join<HTMLButtonElement>(".play-button", (button) => playButton(button, session));
    join(".step-buttons > button", previous, next);
    join(".event-steps > button", previous, next);
    join<HTMLSelectElement>(".speed-control", (select) => speedControl(select, session));
    joinAxis(page, session, joins);
    join<HTMLElement>(".card", (card) => eventCard(card, session));
    const [svg] = all<SVGSVGElement>("svg.ground-map");
    const [ground] = all<HTMLElement>(".ground");
    if (svg && ground) {
      map.add(ground, drawRing(all(".ring-mark"), session));
      map.add(svg, drawParties(svg, session));
      if (state.at === null) {
        const { canvas, undo } = drawMovements(ground, svg, session);
        map.add(canvas, undo);
      }
    }
    joins.add(page, hideStale(page.ownerDocument.documentElement, session));
  }

  function finish(): void {
    joins.finish();
    map.finish();
    clicked.stop();
  }

  return {
    missionId: mission.id,
    language: page.ownerDocument.documentElement.lang,
    live: session,
    release(element) {
      clicked.stop();
      joins.release(element);
      map.release(element);
    },
    finishPanels() {
      joins.finish();
      clicked.press();
    },
    clearMap() {
      map.finish();
      for (const drawn of all(".ground > .movements, .ground .ring-mark")) drawn.remove();
    },
    finish,
  };
}

/** What it shows in the end is left to the app, which has the same speed. */
function speedControl(select: HTMLSelectElement, { playhead }: CoreSession): () => void {
  select.value = String(playhead.get().rate);
  const choose = () => {
    const chosen = RATES.find((rate) => String(rate) === select.value);
    if (chosen) playhead.setRate(chosen);
  };
  select.addEventListener("change", choose);
  return () => select.removeEventListener("change", choose);
}

/** The scrubber and its line, on the axis of the form that the window has room for. */
function joinAxis(page: HTMLElement, session: CoreSession, joins: Joins): void {
  const narrow = matchMedia(NARROW);
  const axisNow = () => session.mission.timeline.axes[formOf(session.settings.get().view, narrow.matches)];

  function keep<E extends Element>(selector: string, behaviour: (element: E) => () => void): void {
    const element = page.querySelector<E>(selector);
    if (!element) return;
    let undo = behaviour(element);
    const change = () => {
      undo();
      undo = behaviour(element);
    };
    narrow.addEventListener("change", change);
    joins.add(element, () => {
      narrow.removeEventListener("change", change);
      undo();
    });
  }
  keep<HTMLInputElement>(".timeline-scrubber", (input) => scrubber(input, session, axisNow()));
  keep<HTMLElement>(".timeline-playhead", (line) => playheadLine(line, session, axisNow()));
}
