import type { Words } from "../i18n/words";
import type { Mission } from "../model/mission";
import type { MissionText } from "../model/schema/text";
import type { PartyScene, Scene } from "../scene/scene";

/** Who is a party to the treaty, in sentences, or why that is left out; nothing on the days of the mission, when it is the six members. */
export function tellParties(
  { phase, parties }: Scene,
  { withheld }: Mission,
  text: MissionText,
  words: Words,
): readonly string[] {
  if (phase !== "background") return [];
  const { m, formatList, formatNumber } = words;
  if (withheld.parties) return [m.partiesWithheld({ reason: withheld.parties })];
  const names = (...statuses: PartyScene["status"][]) =>
    parties.filter(({ status }) => statuses.includes(status)).map(({ id }) => text.states[id] ?? id);
  const now = names("party", "leaving");
  const joining = names("joining");
  const leaving = names("leaving");
  return [
    now.length > 0
      ? m.partiesThen({ n: formatNumber(now.length), states: formatList(now) })
      : m.partiesNone(),
    ...(joining.length > 0 ? [m.partiesJoining({ states: formatList(joining) })] : []),
    ...(leaving.length > 0 ? [m.partiesLeaving({ states: formatList(leaving) })] : []),
  ];
}
