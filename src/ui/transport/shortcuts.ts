import type { View } from "../../session/settings";

/**
 * The keys that do what a button does, for `aria-keyshortcuts`. Only the present view has keys that work
 * wherever the focus is.
 */
const SHORTCUTS = {
  next: "ArrowRight ArrowDown PageDown Space N",
  previous: "ArrowLeft ArrowUp PageUp Shift+Space P",
};

export function shortcutsOf(button: keyof typeof SHORTCUTS, view: View): string | undefined {
  return view === "present" ? SHORTCUTS[button] : undefined;
}
