import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useSession } from "../bindings/sessionContext";
import { attachLabels } from "./attachLabels";

/** The names on the map; they never meet each other, the panels or the ring. */
export function LabelsLayer(): null {
  const map = useMap();
  const session = useSession();
  useEffect(() => attachLabels(map, session), [map, session]);
  return null;
}
