let size = { width: 800, height: 600 };

const observers = new Set<StubResizeObserver>();

class StubResizeObserver implements ResizeObserver {
  readonly targets = new Set<Element>();
  readonly callback: ResizeObserverCallback;

  constructor(callback: ResizeObserverCallback) {
    this.callback = callback;
    observers.add(this);
  }

  observe(target: Element): void {
    this.targets.add(target);
  }

  unobserve(target: Element): void {
    this.targets.delete(target);
  }

  disconnect(): void {
    this.targets.clear();
  }

  notify(): void {
    if (this.targets.size > 0) this.callback([...this.targets].map(entryOf), this);
  }
}

function entryOf(target: Element): ResizeObserverEntry {
  const { width, height } = size;
  const boxes = [{ inlineSize: width, blockSize: height }];
  const contentRect = { x: 0, y: 0, left: 0, top: 0, right: width, bottom: height, width, height };
  return {
    target,
    contentRect: { ...contentRect, toJSON: () => contentRect },
    borderBoxSize: boxes,
    contentBoxSize: boxes,
    devicePixelContentBoxSize: boxes,
  };
}

/** jsdom lays nothing out; with this every element measures 800 by 600 until `resizeTo` says otherwise. */
export function stubSizes(): void {
  size = { width: 800, height: 600 };
  observers.clear();
  globalThis.ResizeObserver = StubResizeObserver;
  const side = (name: "width" | "height") => ({ configurable: true, get: () => size[name] });
  for (const prefix of ["client", "offset"]) {
    Object.defineProperty(HTMLElement.prototype, `${prefix}Width`, side("width"));
    Object.defineProperty(HTMLElement.prototype, `${prefix}Height`, side("height"));
  }
}

/** Changes the size of every element and tells who observes one. */
export function resizeTo(width: number, height: number): void {
  size = { width, height };
  for (const observer of observers) observer.notify();
}

/** What is observed now: empty once everything has cleaned up behind it. */
export function observedElements(): Element[] {
  return [...observers].flatMap((observer) => [...observer.targets]);
}
