import type { Timeline } from "../timeline/timeline";
import type {
  BackgroundEvent,
  Contingent,
  Mission,
  MissionEvent,
  Movement,
  Place,
  TreatyParty,
  Turn,
} from "./mission";

/** A turn of a contingent of which only the moment counts from which the story has it. */
interface ToldTurn {
  readonly told: number;
}

export type CorePlace = Pick<Place, "id" | "lon" | "lat">;

export type CoreEndpoint =
  | { readonly certainty: "stated" | "inferred"; readonly places: readonly CorePlace[] }
  | { readonly certainty: "unknown" };

/** A number of aircraft, where one was published, with how it is known. */
export type CoreFigure =
  | { readonly kind: "counted" | "announced" | "claimed" | "derived"; readonly value: number }
  | { readonly kind: "not-published" | "hidden" };

/** What of a movement its line on the map is drawn from. */
export interface CoreMovement
  extends Pick<Movement, "id" | "contingent" | "direction" | "mode" | "underway"> {
  readonly origin: CoreEndpoint;
  readonly via: readonly CorePlace[];
  readonly destination: CoreEndpoint;
  readonly aircraft: CoreFigure;
}

/** What of a contingent its state on the map depends on. */
export interface CoreContingent extends Pick<Contingent, "id"> {
  readonly firstArrival: ToldTurn | null;
  readonly complete: ToldTurn | null;
  readonly left: ToldTurn | null;
}

type CoreTurn = Pick<Turn, "at" | "told">;

/** When a state was a party to the treaty. */
export interface CoreParty extends Pick<TreatyParty, "state"> {
  readonly begun: CoreTurn;
  readonly ended: CoreTurn | null;
}

/**
 * What of a mission is needed to play it on the map: its time line and what moves, without evidence, sites, figures
 * and prose. A whole mission is one, so that whatever takes this takes either.
 */
export interface CoreMission extends Pick<Mission, "id" | "offset" | "phases"> {
  readonly timeline: Timeline;
  readonly events: readonly Pick<MissionEvent, "id" | "stop" | "hour">[];
  readonly backgroundEvents: readonly Pick<BackgroundEvent, "id" | "stop">[];
  readonly contingents: readonly CoreContingent[];
  readonly movements: readonly CoreMovement[];
  readonly treatyParties: readonly CoreParty[];
}
