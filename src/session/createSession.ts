import type { Mission } from "../model/mission";
import { DEFAULT_LENS, type Lens } from "../scene/lens";
import type { FrameClock } from "../timeline/frameClock";
import { createPlayhead } from "../timeline/playhead";
import { createTempos } from "../timeline/tempo";
import { type DataPage, formatDataPage } from "./dataPage";
import { createSceneSource } from "./sceneSource";
import type { Camera, Language, LoadExtra, Notice, Selection, Session } from "./session";
import { isStepping, type Settings, type Surroundings } from "./settings";
import { createShownMission } from "./shownMission";
import { createStore, type Readable } from "./store";

interface SessionParts {
  readonly mission: Mission;
  readonly clock: FrameClock;
  readonly language: Language;
  readonly settings: Settings;
  readonly surroundings: Readable<Surroundings>;
  readonly camera?: Camera;
  readonly lens?: Lens;
  readonly dataPage?: DataPage | null;
  readonly loadExtra?: LoadExtra;
  /** Writes the links of the session; without it they name the page alone. */
  linkTo?(session: Session, page: DataPage): string;
}

/** How many characters each event's headline has, so that playback rests long enough for it to be read. */
function headlineLengths(language: Language): ReadonlyMap<string, number> {
  const { events, backgroundEvents } = language.text;
  return new Map(
    Object.entries({ ...events, ...backgroundEvents }).map(([id, { headline }]) => [id, headline.length]),
  );
}

/** Puts a session together. Once disposed of, it hears nothing of its surroundings and asks for no frame. */
export function createSession(parts: SessionParts): Session {
  const { mission, clock, surroundings } = parts;
  const { timeline } = mission;
  const language = createStore(parts.language);
  const settings = createStore(parts.settings);
  const temposOf = (told: Language) => {
    const lengths = headlineLengths(told);
    return createTempos(timeline, (eventId) => lengths.get(eventId) ?? 0);
  };
  const playhead = createPlayhead({
    timeline,
    clock,
    tempos: temposOf(parts.language),
  });
  const applyMotion = () => playhead.setStepping(isStepping(settings.get(), surroundings.get()));
  applyMotion();
  language.subscribe(() => playhead.setTempos(temposOf(language.get())));
  settings.subscribe(applyMotion);
  const lens = createStore<Lens>(parts.lens ?? DEFAULT_LENS);
  const shown = createShownMission(mission, lens, playhead);
  const leaveSurroundings = surroundings.subscribe(applyMotion);
  const session: Session = {
    mission,
    lens,
    shown,
    playhead,
    scenes: createSceneSource(shown, playhead),
    language,
    settings,
    surroundings,
    selection: createStore<Selection | null>(null),
    hovered: createStore<Selection | null>(null),
    camera: createStore<Camera>(parts.camera ?? "home"),
    notices: createStore<readonly Notice[]>([]),
    dataPage: createStore<DataPage | null>(parts.dataPage ?? null),
    loadExtra: parts.loadExtra ?? ((extra) => Promise.reject(new Error(`nothing to load ${extra} from`))),
    linkTo: (page) => parts.linkTo?.(session, page) ?? `?data=${formatDataPage(page)}`,
    dispose() {
      leaveSurroundings();
      playhead.dispose();
    },
  };
  return session;
}
