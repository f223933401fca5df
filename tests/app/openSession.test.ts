import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openSession } from "../../src/app/openSession";
import { urlOfSession } from "../../src/app/urlOfSession";
import { setMedia } from "../support/mediaStubs";
import { realFiles } from "../support/realFiles";
import { january, mission } from "../support/realSession";
import { missionText } from "../support/shippedMission";

async function open(search: string) {
  history.replaceState(null, "", `/${search}`);
  const opened = await openSession(mission, realFiles());
  if ("problems" in opened) throw new Error(JSON.stringify(opened.problems));
  const { session, defaults } = opened;
  return { session, link: () => urlOfSession(session, defaults, location.search) };
}

const said = ({ session }: Awaited<ReturnType<typeof open>>) =>
  session.notices.get().map(({ text }) => text(session.language.get()));

describe("openSession", () => {
  beforeEach(() => {
    vi.stubGlobal("requestAnimationFrame", () => 1);
    vi.stubGlobal("cancelAnimationFrame", () => {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    history.replaceState(null, "", "/");
  });

  it("opens without a link at the opening of the mission, at rest, in the reader’s language", async () => {
    const { session, link } = await open("");
    expect(session.playhead.get()).toMatchObject({ at: mission.timeline.opening, isPlaying: false, rate: 1 });
    expect(session.settings.get()).toEqual({ view: "explore", look: "auto", motion: "auto" });
    expect(session.language.get().words.language).toBe("en");
    expect(session.camera.get()).toBe("home");
    expect(link()).toBe("");
  });

  it.each([
    "?event=E22",
    "?event=B10&lang=ru",
    "?date=2022-01-07T20:01&speed=0.5&loop=1",
    "?event=E34&view=present&look=projector&motion=steps",
    "?date=2010-12-12T00:00&view=embed",
    "?event=E02&at=9.5/43.25/76.9",
    "?event=E57&speed=4&utm=x",
  ])("restores from %s a view whose link is the same", async (search) => {
    const { link, session } = await open(search);
    const sorted = (query: string) =>
      [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).sort();
    expect(sorted(link())).toEqual(sorted(search));
    expect(session.notices.get()).toEqual([]);
  });

  it("brings every event back by its link", async () => {
    for (const { eventId, at } of mission.timeline.eventStops) {
      const { session } = await open(`?event=${eventId}`);
      expect([eventId, session.playhead.get().at]).toEqual([eventId, at]);
    }
  });

  it("moves to what the link says", async () => {
    const { session } = await open("?date=2022-01-10T13:00&speed=2&loop=1&lang=ru&look=dark&at=5/48/68");
    expect(session.playhead.get()).toMatchObject({ at: january(10, 13), rate: 2, isLooping: true });
    expect(session.scenes.get().eventId).toBe("E34");
    expect(session.language.get().text.title).toBe(missionText("ru").title);
    expect(session.camera.get()).toEqual({ zoom: 5, lat: 48, lng: 68 });
  });

  it.each([
    ["?event=E99", "E99"],
    ["?date=soon", "soon"],
    ["?lang=tlh", "tlh"],
    ["?speed=3", "3"],
    ["?view=cinema", "cinema"],
    ["?date=1980-01-01", "1980-01-01"],
  ])("names in one notice what of %s it cannot use, and opens all the same", async (search, value) => {
    const opened = await open(search);
    expect(said(opened)).toHaveLength(1);
    expect(said(opened)[0]).toContain(value);
  });

  it("gathers all that is wrong in the one notice", async () => {
    const [told, ...others] = said(await open("?event=E99&speed=3&view=cinema"));
    expect(others).toEqual([]);
    for (const value of ["E99", "3", "cinema"]) expect(told).toContain(value);
  });

  it("plays by itself where the link asks, unless motion is unwelcome", async () => {
    expect((await open("?autoplay=1")).session.playhead.get().isPlaying).toBe(true);
    setMedia("(prefers-reduced-motion: reduce)", true);
    const { session } = await open("?autoplay=1");
    expect(session.playhead.get()).toMatchObject({ isPlaying: false, isStepping: true });
  });

  it("hands back what is wrong with words that do not fit the mission", async () => {
    history.replaceState(null, "", "/");
    const { text } = realFiles();
    const broken = async () => ({ default: { ...missionText("en"), events: {} } });
    const opened = await openSession(mission, realFiles({ text: { ...text, en: broken } }));
    expect("problems" in opened && opened.problems.length).toBeGreaterThan(0);
  });
});
