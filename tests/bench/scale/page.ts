import type { Draw } from "./draw";
import { generateMission, type ScaleMission } from "./generateMission";

/** Milliseconds: between frames, and of each frame for the scene and for drawing it. */
export interface Frames {
  readonly between: number[];
  readonly scene: number[];
  readonly draw: number[];
}

declare global {
  interface Window {
    isPrepared: boolean;
    /** Plays for so many milliseconds, but for `fewest` frames at least. */
    playFrames(milliseconds: number, fewest: number): Promise<Frames>;
  }
}

/** The whole part is played in so many milliseconds, and then again. */
const ROUND_MS = 20_000;

async function prepare(technique: string, host: HTMLElement, scale: ScaleMission): Promise<Draw> {
  if (technique === "ours") return (await import("./drawOurs")).prepare(host, scale);
  if (technique === "react") return (await import("./drawReact")).prepare(host, scale);
  return (await import("./drawLeaflet")).prepare(host, scale, technique === "leaflet-canvas");
}

const asked = new URLSearchParams(location.search);
const scale = generateMission(Number(asked.get("count")));
const draw = await prepare(
  asked.get("technique") ?? "",
  document.body.firstElementChild as HTMLElement,
  scale,
);

window.playFrames = (milliseconds, fewest) =>
  new Promise((done) => {
    const frames: Frames = { between: [], scene: [], draw: [] };
    const spent = (scene: number, drawing: number) => {
      frames.scene.push(scene);
      frames.draw.push(drawing);
    };
    let begun = 0;
    let last = 0;
    requestAnimationFrame(function frame(now) {
      if (last > 0) frames.between.push(now - last);
      begun ||= now;
      last = now;
      const share = ((now - begun) % ROUND_MS) / ROUND_MS;
      draw(scale.from + Math.floor(share * (scale.to - scale.from)), spent);
      if (now - begun >= milliseconds && frames.between.length >= fewest) done(frames);
      else requestAnimationFrame(frame);
    });
  });
window.isPrepared = true;
