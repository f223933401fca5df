/** What is going on with which element, to be ended for one or for all. */
export interface Joins {
  add(element: object, undo: () => void): void;
  has(element: object): boolean;
  /** Ends what goes on with one element. */
  release(element: object): void;
  /** Ends all of it. */
  finish(): void;
}

export function createJoins(): Joins {
  const undoing = new Map<object, (() => void)[]>();

  function release(element: object): void {
    const steps = undoing.get(element) ?? [];
    undoing.delete(element);
    for (const undo of steps) undo();
  }

  return {
    add(element, undo) {
      undoing.set(element, [...(undoing.get(element) ?? []), undo]);
    },
    has: (element) => undoing.has(element),
    release,
    finish() {
      for (const element of [...undoing.keys()]) release(element);
    },
  };
}
