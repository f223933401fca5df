export type View = "explore" | "embed" | "present";
export type Look = "auto" | "light" | "dark";
export type Motion = "auto" | "full" | "steps";

/** What the reader chose, or the link asked for. */
export interface Settings {
  readonly view: View;
  readonly look: Look;
  readonly motion: Motion;
}

/** What the reader's system asks for. */
export interface Surroundings {
  readonly prefersDark: boolean;
  readonly prefersReducedMotion: boolean;
  readonly hasTouch: boolean;
}

export function isDark(settings: Settings, surroundings: Surroundings): boolean {
  return settings.look === "dark" || (settings.look === "auto" && surroundings.prefersDark);
}

/** Whether playback steps from stop to stop instead of gliding. */
export function isStepping(settings: Settings, surroundings: Surroundings): boolean {
  return settings.motion === "steps" || (settings.motion === "auto" && surroundings.prefersReducedMotion);
}
