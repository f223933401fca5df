import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useSession } from "../bindings/sessionContext";
import { attachRing } from "./attachRing";

/** At Almaty: which of the contingents are there. */
export function RingLayer(): null {
  const map = useMap();
  const session = useSession();
  useEffect(() => attachRing(map, session), [map, session]);
  return null;
}
