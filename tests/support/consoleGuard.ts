import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

/** Fails a test that leaves an error or a warning on the console. A test that expects one spies on it itself. */
export function guardConsole(): void {
  let said: string[] = [];
  const record = (...parts: unknown[]) => said.push(format(...parts));
  beforeEach(() => {
    said = [];
    console.error = record;
    console.warn = record;
  });
  afterEach(() => {
    expect(said, "nothing on the console").toEqual([]);
  });
}
