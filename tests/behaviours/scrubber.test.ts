import { fireEvent } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import { scrubber } from "../../src/behaviours/scrubber";
import { buildSession } from "../support/buildSession";

const MIDNIGHT_7_JANUARY = Date.UTC(2022, 0, 6, 18);
const MIDNIGHT_8_JANUARY = MIDNIGHT_7_JANUARY + 86_400_000;

async function attach(settings = {}) {
  const built = await buildSession(settings);
  const input = document.createElement("input");
  input.type = "range";
  input.max = "10000";
  input.value = "5000";
  document.body.replaceChildren(input);
  const axis = built.mission.timeline.axes.full;
  const undo = scrubber(input, built.session, axis);
  return { ...built, input, axis, undo, at: () => built.session.playhead.get().at };
}

describe("scrubber", () => {
  it("stands where the axis has the instant", async () => {
    const { input, axis, goTo, at } = await attach();
    goTo("E03");
    expect(Number(input.value)).toBe(Math.round(axis.position(at()) * 10_000));
  });

  it("tells the date, the phase, the contingents and the event, without a decimal", async () => {
    const { input, goTo } = await attach();
    goTo("E03");
    expect(input).toHaveAttribute(
      "aria-valuetext",
      "Thursday 6 January 2022, Deployment, 2 of 2 contingents in Kazakhstan, event 3 of 6",
    );
  });

  it("counts background events apart and tells only their year", async () => {
    const { input, goTo } = await attach();
    goTo("B02");
    expect(input).toHaveAttribute("aria-valuetext", "2007, Background, background event 2 of 3");
  });

  it("never writes a text that is there already", async () => {
    const { input, session, goTo, at } = await attach();
    goTo("E03");
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(input, { attributes: true });
    session.playhead.seek(at() + 60_000);
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).toEqual([]);
  });

  it("lets the thumb wait for fifty of its ten thousand steps while time plays, and sets it right at rest", async () => {
    const { input, session, axis, goTo } = await attach();
    goTo("E03");
    const start = Number(input.value);
    const moveTo = (step: number) => {
      session.playhead.seek(axis.instant((start + step) / 10_000));
      return Number(input.value) - start;
    };
    session.playhead.play();
    expect([49, 51, 99, 102].map(moveTo)).toEqual([0, 51, 51, 102]);
    expect(moveTo(120)).toBe(102);
    session.playhead.pause();
    expect(Number(input.value) - start).toBe(120);
    expect(moveTo(121)).toBe(121);
  });

  it("moves time when it is dragged, and lets playing go on", async () => {
    const { input, session, axis, at } = await attach();
    session.playhead.play();
    fireEvent.input(input, { target: { value: "5000" } });
    expect(at()).toBe(axis.instant(0.5));
    expect(session.playhead.get().isPlaying).toBe(true);
  });

  it("says while a pointer holds it", async () => {
    const { input, session } = await attach();
    fireEvent.pointerDown(input);
    expect(session.held.get()).toBe(true);
    fireEvent.pointerUp(document);
    expect(session.held.get()).toBe(false);
  });

  it.each([
    ["ArrowRight", MIDNIGHT_7_JANUARY],
    ["ArrowUp", MIDNIGHT_7_JANUARY],
    ["ArrowLeft", Date.UTC(2022, 0, 5, 21, 40)],
    ["ArrowDown", Date.UTC(2022, 0, 5, 21, 40)],
    ["PageUp", MIDNIGHT_7_JANUARY],
    ["PageDown", MIDNIGHT_7_JANUARY - 2 * 86_400_000],
  ])("goes from the evening of 6 January with %s to the neighbouring stop or day", async (key, expected) => {
    const { input, goTo, at } = await attach();
    goTo("E03");
    const isNative = fireEvent.keyDown(input, { key });
    expect(at()).toBe(expected);
    expect(isNative, "the native step is prevented").toBe(false);
  });

  it("goes a whole day further with each PageUp", async () => {
    const { input, goTo, at } = await attach();
    goTo("E03");
    fireEvent.keyDown(input, { key: "PageUp" });
    fireEvent.keyDown(input, { key: "PageUp" });
    expect(at()).toBe(MIDNIGHT_8_JANUARY);
  });

  it("goes to the first and the last stop with Home and End", async () => {
    const { input, mission, at } = await attach();
    fireEvent.keyDown(input, { key: "End" });
    expect(at()).toBe(mission.timeline.stops.at(-1)?.at);
    fireEvent.keyDown(input, { key: "Home" });
    expect(at()).toBe(mission.timeline.stops[0]?.at);
  });

  it("plays and pauses with space, once however long it is held", async () => {
    const { input, session } = await attach();
    fireEvent.keyDown(input, { key: " " });
    fireEvent.keyDown(input, { key: " ", repeat: true });
    expect(session.playhead.get().isPlaying).toBe(true);
    fireEvent.keyDown(input, { key: " " });
    expect(session.playhead.get().isPlaying).toBe(false);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
    "leaves keys with %o to others",
    async (modifier) => {
      const { input, goTo, at } = await attach();
      goTo("E03");
      const before = at();
      expect(fireEvent.keyDown(input, { key: "ArrowRight", ...modifier })).toBe(true);
      expect(at()).toBe(before);
    },
  );

  it("leaves the keys of the present view to the page", async () => {
    const { input, goTo, at } = await attach({ view: "present" });
    goTo("E03");
    const before = at();
    fireEvent.keyDown(input, { key: "PageDown" });
    expect(at()).toBe(before);
  });

  it("puts back what it found and listens no more", async () => {
    const { input, undo, goTo, session, at } = await attach();
    undo();
    expect(input.value).toBe("5000");
    expect(input).not.toHaveAttribute("aria-valuetext");
    goTo("E05");
    expect(input.value).toBe("5000");
    fireEvent.input(input, { target: { value: "0" } });
    fireEvent.keyDown(input, { key: "Home" });
    expect(at()).toBe(session.playhead.timeline.eventStops.find(({ eventId }) => eventId === "E05")?.at);
  });
});
