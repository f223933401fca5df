import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { liveRegion } from "../../src/behaviours/liveRegion";
import { buildSession } from "../support/buildSession";

async function attach() {
  const built = await buildSession();
  built.goTo("E01");
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  return { ...built, element, undo: liveRegion(element, built.session) };
}

describe("liveRegion", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("says nothing of the moment the page opens at", async () => {
    const { element } = await attach();
    vi.advanceTimersByTime(1000);
    expect(element).toBeEmptyDOMElement();
  });

  it("tells date and headline a quarter of a second after time came to rest", async () => {
    const { element, goTo } = await attach();
    goTo("E03");
    vi.advanceTimersByTime(249);
    expect(element).toBeEmptyDOMElement();
    vi.advanceTimersByTime(1);
    expect(element).toHaveTextContent("6 January 2022. Headline of E03");
  });

  it("tells only the last of quick steps", async () => {
    const { element, goTo } = await attach();
    const texts: (string | null)[] = [];
    const observer = new MutationObserver(() => texts.push(element.textContent));
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    for (const id of ["E02", "E03", "E04"]) {
      goTo(id);
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(1000);
    await Promise.resolve();
    observer.disconnect();
    expect(texts).toEqual(["13 January 2022. Headline of E04"]);
  });

  it("is quiet while playing", async () => {
    const { element, session, clock } = await attach();
    session.playhead.play();
    clock.run(8);
    vi.advanceTimersByTime(1000);
    expect(element).toBeEmptyDOMElement();
  });

  it("waits until the scrubber is let go", async () => {
    const { element, session, goTo } = await attach();
    session.held.set(true);
    goTo("E04");
    vi.advanceTimersByTime(2000);
    expect(element).toBeEmptyDOMElement();
    session.held.set(false);
    vi.advanceTimersByTime(250);
    expect(element).toHaveTextContent("13 January 2022. Headline of E04");
  });

  it("says that it is told as known then, and that nothing of the moment had been reported", async () => {
    const { element, session, goTo } = await attach();
    session.lens.set({ ...session.lens.get(), asKnown: true });
    goTo("E03");
    vi.advanceTimersByTime(250);
    expect(element).toHaveTextContent(/^As known then\. 6 January 2022\. /);
  });

  it("says nothing after its undoing", async () => {
    const { element, goTo, undo } = await attach();
    goTo("E04");
    undo();
    vi.advanceTimersByTime(1000);
    expect(element).toBeEmptyDOMElement();
  });
});
