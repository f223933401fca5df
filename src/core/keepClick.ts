/** The last press of a control that nobody answers yet. */
export interface KeptClick {
  /** Hears no more: from now on the controls are answered. */
  stop(): void;
  /** Presses the control again if it is still there: nothing that a reader has asked for is lost. */
  press(): void;
}

/** A link to another view of this page. */
const OWN_LINK = 'a[href^="?"]:not([target])';

/** A press that opens no tab or window of its own. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);

/** Keeps the last press of a control that nobody answers yet, and the page where it is: no form of it is sent meanwhile. */
export function keepClick(page: HTMLElement, isLive: (element: Element) => boolean): KeptClick {
  let kept: { readonly control: HTMLElement; readonly event: Event } | null = null;
  function hear(event: MouseEvent): void {
    const { target } = event;
    const control = target instanceof Element ? target.closest<HTMLElement>("button, a[href]") : null;
    if (!control) return;
    const isLink = control.matches("a");
    const isOurs = !isLink || (control.matches(OWN_LINK) && isPlain(event));
    // What is pressed later counts: a press of something else takes back the one before.
    kept = isOurs && !isLive(control) ? { control, event } : null;
    // It would load the page anew, without what the reader has done in it.
    if (isLink && kept) event.preventDefault();
  }
  const stay = (event: Event) => event.preventDefault();
  function stop(): void {
    // One that is still on its way through the page comes to the app by itself.
    if (kept && kept.event.eventPhase !== Event.NONE) kept = null;
    page.removeEventListener("click", hear, true);
    page.removeEventListener("submit", stay);
  }
  page.addEventListener("click", hear, true);
  page.addEventListener("submit", stay);
  return {
    stop,
    press() {
      stop();
      const pressed = kept;
      kept = null;
      if (pressed?.control.isConnected) pressed.control.click();
    },
  };
}
