export interface Listeners {
  subscribe(listener: () => void): () => void;
  notify(): void;
  clear(): void;
}

/**
 * Listeners called in order of subscription. One that leaves during a notification is not called any more;
 * one that comes during a notification is called from the next.
 */
export function createListeners(): Listeners {
  type Entry = { readonly listener: () => void; isActive: boolean };
  let entries: readonly Entry[] = [];
  return {
    subscribe(listener) {
      const entry: Entry = { listener, isActive: true };
      entries = [...entries, entry];
      return () => {
        entry.isActive = false;
        entries = entries.filter((it) => it !== entry);
      };
    },
    notify() {
      for (const entry of entries) if (entry.isActive) entry.listener();
    },
    clear() {
      for (const entry of entries) entry.isActive = false;
      entries = [];
    },
  };
}
