import { act, fireEvent, waitFor } from "@testing-library/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App";
import { openSession } from "../../src/app/openSession";
import type { Core } from "../../src/core/core";
import { realFiles } from "../support/realFiles";
import { january, mission } from "../support/realSession";
import { missionText } from "../support/shippedMission";
import { closeCores, openCore } from "./corePage";
import { writtenPage } from "./writtenPage";

vi.mock("../../src/map/MissionMap", () => ({ MissionMap: () => null }));

/** How many listen to anything that is watched. */
const listening = vi.hoisted(() => ({ count: 0 }));
vi.mock("../../src/timeline/listeners", async (original) => {
  const { createListeners } = await original<typeof import("../../src/timeline/listeners")>();
  return {
    createListeners() {
      const listeners = createListeners();
      return {
        ...listeners,
        subscribe(listener: () => void) {
          const leave = listeners.subscribe(listener);
          listening.count += 1;
          return () => {
            listening.count -= 1;
            leave();
          };
        },
      };
    },
  };
});

vi.setConfig({ testTimeout: 60_000 });

let written: Awaited<ReturnType<typeof writtenPage>>;
beforeAll(async () => {
  written = await writtenPage("en");
}, 60_000);

let root: Root | null = null;
beforeEach(() => {
  root = null;
});
afterEach(async () => {
  await act(async () => root?.unmount());
  closeCores();
});

const KEPT = [".app", ".timeline-scrubber", ".play-button", "#event-headline", "canvas.movements", ".report"];
const nodesOf = (page: HTMLElement) => KEPT.map((selector) => page.querySelector(selector));

/** Lets the app take over a page that its core plays, as the app starts it; what React had to mend is in `mended`. */
function takeOver(page: HTMLElement, core: Core) {
  const mended: unknown[] = [];
  const files = realFiles();
  async function begin() {
    const opened = await openSession(mission, files, core);
    if ("problems" in opened) throw new Error("The words cannot be shown.");
    startTransition(() => {
      root = hydrateRoot(
        page,
        <StrictMode>
          <App session={opened.session} files={files} onShown={core.finishPanels} />
        </StrictMode>,
        { onRecoverableError: (error) => mended.push(error) },
      );
    });
    return opened.session;
  }
  return { mended, begin, whole: () => act(begin) };
}

describe("a page that the app takes over while it plays", () => {
  it("keeps its elements, its focus and its time, and React has nothing to mend", async () => {
    const { page, core, read, frames, session } = await openCore(written);
    fireEvent.click(read.play());
    session.playhead.setResting(false);
    session.playhead.seek(january(7, 9));
    frames.run(1);
    read.find<HTMLButtonElement>(".event-steps button:last-child").focus();
    const [nodes, focused] = [nodesOf(page), document.activeElement];
    const values: number[] = [session.playhead.get().at];
    session.playhead.subscribe(() => values.push(session.playhead.get().at));
    const { mended, whole } = takeOver(page, core);
    frames.run(0.5);
    await whole();
    expect(mended).toEqual([]);
    expect(nodesOf(page)).toEqual(nodes);
    expect(nodes).not.toContain(null);
    expect(document.activeElement).toBe(focused);
    expect(session.playhead.get().isPlaying).toBe(true);
    expect(read.play()).toHaveAttribute("data-playing");
    act(() => frames.run(0.5));
    expect(values.toSorted((one, other) => one - other)).toEqual(values);
    expect(values.length).toBeGreaterThan(30);
  });

  it.each([
    ["7 January", january(7, 18, 30)],
    ["the years before", Date.UTC(2012, 5, 1)],
    ["the end", mission.timeline.end],
  ])("shows %s in all its parts afterwards, as it did before", async (_, at) => {
    const { page, core, read, session } = await openCore(written);
    session.playhead.seek(at);
    const parts = [
      ".date-large",
      "[data-part=detail]",
      "[data-part=count]",
      ".event-position",
      "#event-headline",
    ];
    const told = [...parts, ".event-date", ".event-text"];
    const before = [told.map(read.text), read.slider().value, read.slider().getAttribute("aria-valuetext")];
    const { mended, whole } = takeOver(page, core);
    const { scenes } = await whole();
    expect([told.map(read.text), read.slider().value, read.slider().getAttribute("aria-valuetext")]).toEqual(
      before,
    );
    const { eventId } = scenes.get();
    const { events, backgroundEvents } = missionText("en");
    expect(read.text("#event-headline")).toBe({ ...events, ...backgroundEvents }[eventId ?? ""]?.headline);
    expect(document.documentElement).not.toHaveAttribute("data-stale");
    expect(read.find(".event-card")).not.toHaveAttribute("data-brief");
    expect(mended).toEqual([]);
  });

  it("answers every control once", async () => {
    const { page, core, read, session } = await openCore(written);
    await takeOver(page, core).whole();
    fireEvent.click(read.play());
    expect(session.playhead.get().isPlaying).toBe(true);
    fireEvent.click(read.play());
    expect(session.playhead.get().isPlaying).toBe(false);
    fireEvent.click(read.find(".event-steps button:last-child"));
    await waitFor(() => expect(read.text(".event-position")).toBe("Unrest, 2 of 57"));
    fireEvent.keyDown(read.slider(), { key: "ArrowRight" });
    const { stops } = mission.timeline;
    const second = stops.findIndex(({ eventId }) => eventId === "E02");
    expect(session.playhead.get().at).toBe(stops[second + 1]?.at);
  });

  it("goes on with a drag that began before", async () => {
    const { page, core, read, session } = await openCore(written);
    fireEvent.pointerDown(read.slider());
    fireEvent.input(read.slider(), { target: { value: "5000" } });
    const { whole } = takeOver(page, core);
    await whole();
    expect(read.slider().value).toBe("5000");
    expect(session.held.get()).toBe(true);
    fireEvent.input(read.slider(), { target: { value: "6000" } });
    const { axes } = mission.timeline;
    expect(session.playhead.get().at).toBe(axes.full.instant(0.6));
    fireEvent.pointerUp(document);
    expect(session.held.get()).toBe(false);
  });

  it("is listened to by the app alone, which leaves nobody behind", async () => {
    const before = listening.count;
    const { page, core } = await openCore(written);
    expect(listening.count).toBeGreaterThan(before + 10);
    await takeOver(page, core).whole();
    core.finish();
    // What joins settings and surroundings to the playhead lives as long as the page does.
    const lasting = 1;
    await act(async () => root?.unmount());
    root = null;
    // The whole session follows its language.
    expect(listening.count - before).toBe(lasting + 1);
  });
});

describe("a press that the core cannot answer", () => {
  const isOpen = (page: HTMLElement) => page.querySelector(".more-button")?.getAttribute("aria-expanded");

  it("is answered once the app is there", async () => {
    const { page, core, read } = await openCore(written);
    fireEvent.click(read.find(".more-button"));
    expect(isOpen(page)).toBe("false");
    await takeOver(page, core).whole();
    expect(isOpen(page)).toBe("true");
  });

  it("is answered once where it comes while the app is taking over", async () => {
    const { page, core, read } = await openCore(written);
    delete document.documentElement.dataset["ready"];
    const { begin } = takeOver(page, core);
    const isActing = "IS_REACT_ACT_ENVIRONMENT" as const;
    const environment = globalThis as { [isActing]?: boolean };
    environment[isActing] = false;
    await begin();
    // Nothing is taken over yet: React does so for a press at once.
    fireEvent.click(read.find(".more-button"));
    await vi.waitFor(() => expect(page.querySelector(".event-card")).not.toHaveAttribute("data-brief"));
    await vi.waitFor(() => expect(document.documentElement.dataset["ready"]).toBe("1"));
    await new Promise((done) => setTimeout(done, 100));
    environment[isActing] = true;
    expect(isOpen(page)).toBe("true");
  });
});
