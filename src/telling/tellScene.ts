import type { Words } from "../i18n/words";
import type { Mission } from "../model/mission";
import type { MissionText } from "../model/schema/text";
import type { ContingentState, Scene } from "../scene/scene";
import { calendarDay } from "../timeline/calendarDay";
import { tellParties } from "./tellParties";
import { tellRemainder } from "./tellRemainder";
import { tellStrength } from "./tellStrength";

/** What the map shows at an instant, in sentences: phase, contingents, movements, sites and strength. */
export function tellScene(
  scene: Scene,
  mission: Mission,
  text: MissionText,
  words: Words,
): readonly string[] {
  const { m, formatList, formatNumber } = words;
  const inState = (state: ContingentState) =>
    scene.contingents.filter((item) => item.state === state).map(({ id }) => text.states[id] ?? id);
  const underway = scene.movements.filter(({ status, isPast }) => status === "underway" && !isPast);
  const unplaced = scene.movements.filter(({ id, status, isPast }) => {
    const movement = mission.movements.find((item) => item.id === id);
    return status === "unplaced" && !isPast && movement !== undefined && scene.at < movement.underway.to;
  });
  const nameOf = ({ id }: { readonly id: string }) => text.movements[id]?.name ?? id;
  const guarded = scene.sites.filter(({ status }) => status === "guarded");
  const strength = tellStrength(scene.strength, words);
  const remainder = tellRemainder(scene.strength, text, words);
  const unlessEmpty = (names: readonly string[], say: (list: string) => string) =>
    names.length > 0 ? [say(formatList(names))] : [];
  const now = {
    date: words.formatDate.full(calendarDay(scene.at, mission.offset)).replace(/\.$/, ""),
    phase: text.phases[scene.phase]?.name ?? scene.phase,
  };
  const total = scene.contingents.length;
  const n = scene.contingents.filter(({ isInTheatre }) => isInTheatre).length;
  return [
    total === 0
      ? m.shownSummaryNone(now)
      : m.shownSummary({ ...now, n: formatNumber(n), total: formatNumber(total) }),
    ...tellParties(scene, mission, text, words),
    ...unlessEmpty(inState("arriving"), (contingents) => m.shownArriving({ contingents })),
    ...unlessEmpty(inState("present"), (contingents) => m.shownPresent({ contingents })),
    ...unlessEmpty(inState("leaving"), (contingents) => m.shownLeaving({ contingents })),
    ...unlessEmpty(inState("gone"), (contingents) => m.shownGone({ contingents })),
    underway.length > 0
      ? m.shownMovements({ movements: formatList(underway.map(nameOf)) })
      : m.shownNoMovement(),
    ...unlessEmpty(unplaced.map(nameOf), (movements) => m.shownUnplaced({ movements })),
    ...unlessEmpty(
      guarded.map(({ id }) => text.sites[id]?.name ?? id),
      (sites) => m.shownSites({ sites }),
    ),
    m.shownForce({ figure: [strength.figure, ...strength.basis].join(", ").replace(/\.$/, "") }),
    ...(remainder === null ? [] : [remainder]),
  ];
}
