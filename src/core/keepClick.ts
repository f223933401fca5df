/**
 * Keeps the last press of a control that nobody answers yet. What it returns ends that, and presses the control again
 * if it is still there: nothing that a reader has asked for is lost.
 */
export function keepClick(page: HTMLElement, isLive: (element: Element) => boolean): () => void {
  let kept: HTMLElement | null = null;
  function hear({ target }: MouseEvent): void {
    const control = target instanceof Element ? target.closest<HTMLElement>("button, a[href]") : null;
    if (control && !isLive(control)) kept = control.matches("button") ? control : null;
  }
  page.addEventListener("click", hear, true);
  return () => {
    page.removeEventListener("click", hear, true);
    const pressed = kept;
    kept = null;
    if (pressed?.isConnected) pressed.click();
  };
}
