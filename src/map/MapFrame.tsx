import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { attachCamera } from "./attachCamera";
import { attachInput } from "./attachInput";
import { attachMotion } from "./attachMotion";

interface MapFrameProps {
  /** Id of the element that tells in words what the map shows. */
  readonly describedBy: string;
}

/** Joins the map as a whole to the page: its name, its camera, the gestures it answers and how it moves. */
export function MapFrame({ describedBy }: MapFrameProps): null {
  const map = useMap();
  const session = useSession();
  const { m } = useLanguage().words;
  const name = m.mapLabel();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", name);
    container.setAttribute("aria-describedby", describedBy);
    map.getPane("mapPane")?.setAttribute("aria-hidden", "true");
  }, [map, name, describedBy]);
  useEffect(() => attachMotion(map, session), [map, session]);
  useEffect(() => attachCamera(map, session), [map, session]);
  useEffect(() => attachInput(map, session), [map, session]);
  return null;
}
