/** Resolves in a later task, so that the browser can answer and draw in between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
