import { awaitCrowd } from "../../../src/ground/awaitCrowd";
import { missionRoutes } from "../../../src/ground/missionRoutes";
import { createOverlay } from "../../../src/ground/overlay";
import { sceneAt } from "../../../src/scene/sceneAt";
import { frameOf } from "../../../src/sheet/frame";
import { fit } from "../../../src/sheet/view";
import type { Draw } from "./draw";
import type { ScaleMission } from "./generateMission";

const MARGIN_KM = 200;

/** Our own scene and canvas, in a view of all places. */
export async function prepare(host: HTMLElement, { mission, from }: ScaleMission): Promise<Draw> {
  const canvas = host.appendChild(document.createElement("canvas"));
  const crowd = await import("../../../src/ground/crowd");
  const overlay = createOverlay(
    canvas,
    missionRoutes(mission),
    awaitCrowd(() => Promise.resolve(crowd)),
  );
  const ends = mission.movements.flatMap(({ origin, destination }) =>
    [origin, destination].flatMap((end) => (end.certainty === "unknown" ? [] : end.places)),
  );
  const places = [...new Set(ends)].map(({ lon, lat }) => [lon, lat] as const);
  const size = { left: 0, top: 0, width: host.clientWidth, height: host.clientHeight };
  const box = overlay.look(fit(frameOf(places, MARGIN_KM), size), size);
  canvas.style.left = `${box?.left ?? 0}px`;
  canvas.style.top = `${box?.top ?? 0}px`;
  overlay.draw(sceneAt(mission, from));
  return (at, spent) => {
    const begun = performance.now();
    const scene = sceneAt(mission, at);
    const between = performance.now();
    overlay.draw(scene);
    spent(between - begun, performance.now() - between);
  };
}
