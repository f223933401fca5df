import type { CoreMission } from "../model/coreMission";
import type { Endpoint, Mission, Place } from "../model/mission";
import type { Session } from "../session/session";
import { type Instant, MINUTE } from "../timeline/instant";
import type { EventHour } from "../timeline/timelineEvent";
import type { CoreFacts, Minutes, PackedEnd, PackedHour } from "./facts";

/**
 * What plays the mission of an untouched page in its language, as the lens of that page shows it. Throws where that
 * leaves out what is counted, or where an instant is not a whole minute.
 */
export function packFacts(session: Session): CoreFacts {
  const shown = session.shown.getBuilt();
  const { text } = session.language.get();
  const { timeline } = shown;
  const { from } = timeline.days;
  checkWhole(session.mission, shown);

  const minutes = (at: Instant): Minutes => {
    const count = (at - from) / MINUTE;
    if (!Number.isInteger(count)) throw new Error(`${new Date(at).toISOString()} is no whole minute.`);
    return count;
  };
  const told = (turn: { readonly told: Instant } | null) => turn && minutes(turn.told);
  const turnOf = ({ at, told: by }: { readonly at: Instant; readonly told: Instant }) =>
    [minutes(at), minutes(by)] as const;
  const hourOf = (hour: EventHour, stop: Instant): PackedHour => {
    if (hour.basis === "unknown") return null;
    if (hour.basis === "part") return hour.part;
    const isStated = hour.basis === "stated";
    return hour.at === stop ? { isStated } : { isStated, at: minutes(hour.at) };
  };

  return {
    id: shown.id,
    offset: shown.offset,
    from,
    to: minutes(timeline.days.to),
    start: minutes(timeline.start),
    end: minutes(timeline.end),
    opening: minutes(timeline.opening),
    phases: shown.phases.map((it) => [
      it.id,
      minutes(it.from),
      minutes(it.to),
      text.phases[it.id]?.name ?? it.id,
    ]),
    events: shown.events.map(({ id, stop, hour }) => [
      id,
      minutes(stop),
      text.events[id]?.headline.length ?? 0,
      hourOf(hour, stop),
    ]),
    background: shown.backgroundEvents.map(({ id, stop }) => [
      id,
      minutes(stop),
      text.backgroundEvents[id]?.headline.length ?? 0,
    ]),
    places: Object.fromEntries(placesOf(shown).map(({ id, lon, lat }) => [id, [lon, lat] as const])),
    contingents: shown.contingents.map(({ id, firstArrival, complete, left }) => [
      id,
      text.states[id] ?? id,
      told(firstArrival),
      told(complete),
      told(left),
    ]),
    movements: shown.movements.map((it) => [
      it.id,
      it.contingent,
      `${it.direction} ${it.mode}`,
      minutes(it.underway.from),
      minutes(it.underway.to),
      packEnd(it.origin),
      it.via.map(({ id }) => id),
      packEnd(it.destination),
      "value" in it.aircraft ? [it.aircraft.kind, it.aircraft.value] : null,
    ]),
    parties: shown.treatyParties.map(({ state, begun, ended }) => [
      state,
      turnOf(begun),
      ended && turnOf(ended),
    ]),
  };
}

/** The core knows one mission: what counts its events in all and what is shown of them have to be the same. */
function checkWhole(mission: Mission, shown: CoreMission): void {
  for (const list of ["events", "backgroundEvents"] as const) {
    if (mission[list].length !== shown[list].length) throw new Error(`Some ${list} are hidden at first.`);
  }
}

function packEnd(end: Endpoint): PackedEnd {
  if (end.certainty === "unknown") return null;
  const ids = end.places.map(({ id }) => id);
  return end.certainty === "inferred" ? ["?", ...ids] : ids;
}

function placesOf({ movements }: Mission): Place[] {
  const ends = (end: Endpoint) => (end.certainty === "unknown" ? [] : end.places);
  const all = movements.flatMap(({ origin, via, destination }) => [
    ...ends(origin),
    ...via,
    ...ends(destination),
  ]);
  return [...new Map(all.map((place) => [place.id, place])).values()];
}
