/** Calls back after the page has changed its look, which its root always names. Returns the undoing. */
export function watchLook(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ["data-look"] });
  return () => observer.disconnect();
}
