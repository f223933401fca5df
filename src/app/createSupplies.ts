import { DETAIL_ZOOM } from "../map/mapOptions";
import { isFramed } from "../page/isFramed";
import type { Session } from "../session/session";
import type { Supplies } from "../ui/data/downloads/supplies";
import { urlOfSession } from "./urlOfSession";

/** What "Data & sources" cannot get from the session alone. */
export function createSupplies(session: Session): Supplies {
  return {
    isFramed: isFramed(),
    linkOfView() {
      const query = urlOfSession(session, { lang: "", view: "explore" }, location.search, null);
      return new URL(`${location.pathname}${query}`, location.href).href;
    },
    async loadMap() {
      const [{ loadBaseMap }, { openingFrame }] = await Promise.all([
        import("../map/loadGround"),
        import("../map/openingFrame"),
      ]);
      const camera = session.camera.get();
      const isNear = camera !== "home" && camera.zoom >= DETAIL_ZOOM;
      return {
        ground: await loadBaseMap(isNear ? "detail" : "first-paint"),
        frame: camera === "home" ? openingFrame(session.mission) : camera,
      };
    },
  };
}
