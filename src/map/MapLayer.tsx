import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useSession } from "../bindings/sessionContext";
import type { Session } from "../session/session";

interface MapLayerProps {
  /** Puts a layer on the map and returns its undoing. */
  readonly attach: (map: LeafletMap, session: Session) => () => void;
}

/** A layer of the map, for as long as the map shows it. It is put there in a task of its own. */
export function MapLayer({ attach }: MapLayerProps): null {
  const map = useMap();
  const session = useSession();
  useEffect(() => {
    let undo = () => {};
    const timer = setTimeout(() => {
      undo = attach(map, session);
    });
    return () => {
      clearTimeout(timer);
      undo();
    };
  }, [attach, map, session]);
  return null;
}
