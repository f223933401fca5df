/** The last press of a control that nobody answers yet. */
export interface KeptClick {
  /** Hears no more: from now on the controls are answered. */
  stop(): void;
  /** Presses the control again if it is still there: nothing that a reader has asked for is lost. */
  press(): void;
}

/** Keeps the last press of a control that nobody answers yet, and the page where it is: no form of it is sent meanwhile. */
export function keepClick(page: HTMLElement, isLive: (element: Element) => boolean): KeptClick {
  let kept: { readonly control: HTMLElement; readonly event: Event } | null = null;
  function hear(event: MouseEvent): void {
    const { target } = event;
    const control = target instanceof Element ? target.closest<HTMLElement>("button, a[href]") : null;
    if (control && !isLive(control)) kept = control.matches("button") ? { control, event } : null;
  }
  const stay = (event: Event) => event.preventDefault();
  function stop(): void {
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
      // One that is still on its way through the page comes to the app by itself.
      if (pressed?.control.isConnected && pressed.event.eventPhase === Event.NONE) pressed.control.click();
    },
  };
}
