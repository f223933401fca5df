/** Writes an attribute only where it differs; `null` removes it. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Remembers attributes as they are and returns what puts them back. */
export function keepAttributes(element: Element, names: readonly string[]): () => void {
  const kept = names.map((name) => [name, element.getAttribute(name)] as const);
  return () => {
    for (const [name, value] of kept) setAttribute(element, name, value);
  };
}
