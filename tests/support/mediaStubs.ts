const matching = new Set<string>();
const lists = new Set<StubMediaQueryList>();

class StubMediaQueryList extends EventTarget {
  readonly media: string;
  onchange = null;

  constructor(media: string) {
    super();
    this.media = media;
    lists.add(this);
  }

  get matches(): boolean {
    return matching.has(this.media);
  }

  addListener(listener: EventListener): void {
    this.addEventListener("change", listener);
  }

  removeListener(listener: EventListener): void {
    this.removeEventListener("change", listener);
  }
}

/** jsdom knows no media queries; with this none matches until `setMedia` says so. */
export function stubMedia(): void {
  matching.clear();
  lists.clear();
  globalThis.matchMedia = (media) => new StubMediaQueryList(media) as MediaQueryList;
}

/** Makes a query, such as "(prefers-reduced-motion: reduce)", match or not, and tells who listens. */
export function setMedia(media: string, matches: boolean): void {
  if (matches) matching.add(media);
  else matching.delete(media);
  for (const list of lists) if (list.media === media) list.dispatchEvent(new Event("change"));
}
