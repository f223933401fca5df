/** Gives the page without scripts back, unless the page answers already. */
export function showPlainPage(): void {
  const { dataset } = document.documentElement;
  const plain = document.querySelector("head noscript");
  if (plain === null || dataset["ready"] === "1") return;
  // Nothing would pause it there.
  globalThis.phaselineCore?.live.playhead.pause();
  globalThis.phaselineCore?.finish();
  plain.outerHTML = plain.textContent ?? "";
  for (const name of ["view", "awaits", "opening"]) delete dataset[name];
}
