import type { Session } from "../session/session";

function stepButton(button: HTMLButtonElement, { playhead }: Session, direction: 1 | -1): () => void {
  const press = () => playhead.step(direction, "event");
  button.addEventListener("click", press);
  return () => button.removeEventListener("click", press);
}

export const nextEventButton = (button: HTMLButtonElement, session: Session) =>
  stepButton(button, session, 1);

export const previousEventButton = (button: HTMLButtonElement, session: Session) =>
  stepButton(button, session, -1);
