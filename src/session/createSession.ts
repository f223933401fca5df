import type { Mission } from "../model/mission";
import { DEFAULT_LENS, type Lens } from "../scene/lens";
import { sceneAt } from "../scene/sceneAt";
import type { FrameClock } from "../timeline/frameClock";
import type { PlayheadState } from "../timeline/playhead";
import { type DataPage, formatDataPage } from "./dataPage";
import { createLive, type Live } from "./live";
import { atOnce, type Pace, type Subscribe } from "./pace";
import { createSceneSource } from "./sceneSource";
import type { Camera, Language, LoadExtra, Notice, Session } from "./session";
import type { Settings, Surroundings } from "./settings";
import { createShownMission } from "./shownMission";
import { createStore, type Readable } from "./store";
import { temposOf } from "./temposOf";

interface CommonParts {
  readonly mission: Mission;
  readonly language: Language;
  readonly camera?: Camera;
  readonly lens?: Lens;
  readonly dataPage?: DataPage | null;
  readonly loadExtra?: LoadExtra;
  readonly release?: (element: Element) => void;
  /** Without it the panels hear of every change at once. */
  readonly pace?: (changes: Subscribe, isMoving: () => boolean) => Pace;
  /** Writes the links of the session; without it they name the page alone. */
  linkTo?(session: Session, page: DataPage): string;
}

interface NewParts {
  readonly clock: FrameClock;
  readonly settings: Settings;
  readonly surroundings: Readable<Surroundings>;
}

/** `live` is what the core of the page has begun with the same mission and language. */
type SessionParts = CommonParts & (NewParts | { readonly live: Live });

const glides = ({ isPlaying, isStepping }: PlayheadState) => isPlaying && !isStepping;

/** Puts a session together. Once disposed of, it hears nothing of its surroundings and asks for no frame. */
export function createSession(parts: SessionParts): Session {
  const { mission } = parts;
  const language = createStore(parts.language);
  const live =
    "live" in parts
      ? parts.live
      : createLive({ ...parts, timeline: mission.timeline, tempos: temposOf(mission, parts.language) });
  const { playhead } = live;
  language.subscribe(() => playhead.setTempos(temposOf(mission, language.get())));
  const lens = createStore<Lens>(parts.lens ?? DEFAULT_LENS, DEFAULT_LENS);
  const shown = createShownMission(mission, lens, playhead);
  /** Those of what is shown, and the letting go of the slider. */
  const changes: Subscribe = (listener) => {
    const leave = [shown.subscribe(listener), live.held.subscribe(listener)];
    return () => leave.forEach((undo) => undo());
  };
  const session: Session = {
    ...live,
    mission,
    lens,
    shown,
    scenes: createSceneSource(shown, playhead, sceneAt),
    pace: (parts.pace ?? atOnce)(changes, () => live.held.get() || glides(playhead.get())),
    language,
    camera: createStore<Camera>(parts.camera ?? "home", "home"),
    notices: createStore<readonly Notice[]>([]),
    dataPage: createStore<DataPage | null>(parts.dataPage ?? null, null),
    loadExtra: parts.loadExtra ?? ((extra) => Promise.reject(new Error(`nothing to load ${extra} from`))),
    release: parts.release ?? (() => {}),
    linkTo: (page) => parts.linkTo?.(session, page) ?? `?data=${formatDataPage(page)}`,
  };
  return session;
}
