/**
 * Tells whoever measures or drives the page from outside that the scrubber and Play answer. Nothing of what is shown
 * has to wait any more.
 */
export function markReady(): void {
  if (document.documentElement.dataset["ready"] === "1") return;
  delete document.documentElement.dataset["awaits"];
  performance.mark("app:ready");
  document.documentElement.dataset["ready"] = "1";
}
