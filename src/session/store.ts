import { createListeners } from "../timeline/listeners";

/** A value that can be watched. Listeners hear of a change after it is made, never of a value set again. */
export interface Store<T> {
  get(): T;
  /** The value with which the build wrote the page: what a view has to find when it takes the written page over. */
  getBuilt(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

/** What may be watched but not set. */
export type Readable<T> = Pick<Store<T>, "get" | "getBuilt" | "subscribe">;

export function createStore<T>(initial: T, built = initial): Store<T> {
  let value = initial;
  const { subscribe, notify } = createListeners();
  return {
    get: () => value,
    getBuilt: () => built,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      notify();
    },
    subscribe,
  };
}
