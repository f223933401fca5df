import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useSession } from "../bindings/sessionContext";
import { attachMovements } from "./attachMovements";

/** Everything that moves, on one canvas that follows the playhead without React. */
export function MovementsLayer(): null {
  const map = useMap();
  const session = useSession();
  useEffect(() => attachMovements(map, session), [map, session]);
  return null;
}
