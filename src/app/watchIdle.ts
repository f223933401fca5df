const IDLE_AFTER_MS = 3000;

/** Marks the document idle when nothing has been pointed at or pressed for three seconds. */
export function watchIdle(): () => void {
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function wake() {
    delete root.dataset["idle"];
    clearTimeout(timer);
    timer = setTimeout(() => {
      root.dataset["idle"] = "1";
    }, IDLE_AFTER_MS);
  }
  const events = ["pointermove", "pointerdown", "keydown", "focusin"] as const;
  for (const name of events) addEventListener(name, wake, { passive: true });
  wake();
  return () => {
    clearTimeout(timer);
    for (const name of events) removeEventListener(name, wake);
  };
}
