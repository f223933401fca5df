import type { GeometryCollection, Topology } from "topojson-specification";

/** A piece of land under one claim: who holds it, the dispute it belongs to, whose it is in law. */
export interface FaceProperties {
  /** Three-letter code of the country that administers it. */
  readonly c: string;
  /** Code of the dispute; absent where there is none. */
  readonly d?: string | null;
  /** Owner in law, or "open"; absent where it is `c`. */
  readonly o?: string | null;
}

export interface RegionProperties {
  readonly c: string;
  readonly a: string;
}

export type GroundTopology = Topology<{
  faces: GeometryCollection<FaceProperties>;
  regions?: GeometryCollection<RegionProperties>;
  lakes?: GeometryCollection;
  rivers?: GeometryCollection;
  urban?: GeometryCollection;
}>;
