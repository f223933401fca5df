import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useSession } from "../bindings/sessionContext";
import { attachGround } from "./attachGround";

/** Land, water and borders, drawn at once and in more detail from a closer zoom. */
export function GroundLayer(): null {
  const map = useMap();
  const session = useSession();
  useEffect(() => attachGround(map, session), [map, session]);
  return null;
}
