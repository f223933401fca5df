import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { useStore } from "../../src/bindings/useStore";
import type { Readable } from "../../src/session/store";

/** What a page is written with, or taken over as. */
function writtenFrom<T>(now: T, built: T): T {
  const store: Readable<T> = { get: () => now, getBuilt: () => built, subscribe: () => () => {} };
  let seen = built;
  function Reader() {
    seen = useStore(store);
    return null;
  }
  renderToString(<Reader />);
  return seen;
}

it("takes the present object where it says the same as the built one, else the built one", () => {
  const now = { view: "explore", look: "auto" };
  expect(writtenFrom(now, { ...now })).toBe(now);
  const built = { view: "explore", look: "dark" };
  expect(writtenFrom(now, built)).toBe(built);
});

it("does not take two sets for the same, whose contents are no fields", () => {
  const built = new Set<number>();
  expect(writtenFrom(new Set([1]), built)).toBe(built);
});
