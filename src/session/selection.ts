/** A thing on the map that the reader has pointed at, focused or tapped. */
export interface Selection {
  readonly kind: "movement" | "site";
  readonly id: string;
}
