import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useSession } from "../bindings/sessionContext";
import { attachSites } from "./attachSites";

/** The guarded sites whose coordinates are known, from the zoom at which they come apart. */
export function SitesLayer(): null {
  const map = useMap();
  const session = useSession();
  useEffect(() => attachSites(map, session), [map, session]);
  return null;
}
