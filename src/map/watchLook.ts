/** Calls back after the page has changed between its light and dark look. Returns the undoing. */
export function watchLook(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ["data-look", "class", "style"] });
  const scheme = window.matchMedia?.("(prefers-color-scheme: dark)");
  scheme?.addEventListener("change", callback);
  return () => {
    observer.disconnect();
    scheme?.removeEventListener("change", callback);
  };
}
