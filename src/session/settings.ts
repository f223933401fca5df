export type View = "explore" | "embed" | "present";
export type Look = "auto" | "light" | "dark" | "projector";
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

/** Those with which the build writes the page, knowing of no reader. */
export const BUILT_SETTINGS: Settings = { view: "explore", look: "auto", motion: "auto" };
export const BUILT_SURROUNDINGS: Surroundings = {
  prefersDark: false,
  prefersReducedMotion: false,
  hasTouch: false,
};

/** The look to show: the one chosen, else light or dark as the system is. */
export function lookOf(
  { look }: Pick<Settings, "look">,
  { prefersDark }: Pick<Surroundings, "prefersDark">,
): Exclude<Look, "auto"> {
  if (look !== "auto") return look;
  return prefersDark ? "dark" : "light";
}

/** Whether playback steps from stop to stop instead of gliding. */
export function isStepping(settings: Settings, surroundings: Surroundings): boolean {
  return settings.motion === "steps" || (settings.motion === "auto" && surroundings.prefersReducedMotion);
}
