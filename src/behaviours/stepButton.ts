import type { CoreSession } from "../session/coreSession";

function stepButton(button: HTMLButtonElement, { playhead }: CoreSession, direction: 1 | -1): () => void {
  const press = () => playhead.step(direction, "event");
  button.addEventListener("click", press);
  return () => button.removeEventListener("click", press);
}

export const nextEventButton = (button: HTMLButtonElement, session: CoreSession) =>
  stepButton(button, session, 1);

export const previousEventButton = (button: HTMLButtonElement, session: CoreSession) =>
  stepButton(button, session, -1);
