import { createGuardedContext } from "../../../bindings/createGuardedContext";
import type { PictureParts } from "../../../exports/picture/pictureOf";

/** What the app hands to the downloads: what lies with the address, the window and the map. */
export interface Supplies {
  /** The page stands in another one, which may refuse saving and copying. */
  readonly isFramed: boolean;
  /** The address that brings back the view as it is at this very moment, on any machine; the map, not a part of the data. */
  linkOfView(): string;
  /** The base map, and the part of it that the reader sees. Rejects when it cannot be had. */
  loadMap(): Promise<Pick<PictureParts, "ground" | "frame">>;
}

export const [SuppliesProvider, useSupplies] = createGuardedContext<Supplies>("Supplies");
