import { act, fireEvent, render } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { SessionProvider } from "../../src/bindings/sessionContext";
import { EventCard } from "../../src/ui/EventCard";
import { setMedia } from "../support/mediaStubs";
import { january, mission, realSession } from "../support/realSession";
import { missionText } from "../support/shippedMission";
import { closeCores, openCore } from "./corePage";
import { writtenPage } from "./writtenPage";

const NARROW = "(max-width: 899px)";
const { timeline } = mission;

let en: Awaited<ReturnType<typeof writtenPage>>;
let ru: typeof en;
beforeAll(async () => {
  [en, ru] = [await writtenPage("en"), await writtenPage("ru")];
}, 60_000);
afterEach(closeCores);

const isStale = () => document.documentElement.hasAttribute("data-stale");
const CARD = [".event-position", "h2", ".event-date", ".event-text"];

describe("a page that only its core plays", () => {
  it("starts as it is written, and says what Play would do", async () => {
    const { read, session } = await openCore(en);
    expect(read.text(".date-large")).toBe("1 January 2022");
    expect(read.text("#event-headline")).toBe("LPG goes to 120 tenge in Mangystau");
    expect(read.play().getAttribute("aria-label")).toBe("Play");
    expect(session.playhead.get()).toMatchObject({ isPlaying: false, at: timeline.opening });
    expect(isStale()).toBe(false);
  });

  it("plays and pauses: slider, its words, date and canvas follow", async () => {
    const { read, frames, session, page } = await openCore(en);
    fireEvent.click(read.play());
    expect(read.play()).toHaveAttribute("aria-label", "Pause");
    expect(read.play()).toHaveAttribute("data-playing");
    const before = Number(read.slider().value);
    session.playhead.seek(january(7, 9));
    frames.run(1);
    expect(Number(read.slider().value)).toBeGreaterThan(before);
    expect(read.text(".date-large")).toBe("7 January 2022");
    expect(read.text("[data-part=detail]")).toMatch(/^Friday, .*Day 2$/);
    expect(read.text("[data-part=count]")).toBe("2 of 5 contingents in Kazakhstan");
    expect(read.slider().getAttribute("aria-valuetext")).toMatch(
      /^Friday 7 January 2022, Deployment, 2 of 5 contingents in Kazakhstan, event 2\d of 57$/,
    );
    expect(page.querySelector(".ground > svg + canvas.movements")).not.toBeNull();
    fireEvent.click(read.play());
    expect(read.play()).toHaveAttribute("aria-label", "Play");
    expect(frames.pending).toBe(0);
  });

  it("tells on the card what happened then, from the document, and keeps the rest of the page back", async () => {
    const { read, page, session } = await openCore(en, "en", "?event=E21");
    fireEvent.click(read.find(".event-steps button:last-child"));
    const { headline, text } = missionText("en").events["E22"] ?? {};
    expect(CARD.map(read.text)).toEqual(["Deployment, 22 of 57", headline, "7 January 2022", text]);
    expect(read.find(".event-card")).toHaveAttribute("data-brief");
    expect(isStale()).toBe(true);
    const centres = [...page.querySelectorAll(".ring-centre")].map(({ textContent }) => textContent);
    expect(centres).toEqual(["2/5", "2/5"]);
    fireEvent.click(read.find(".step-buttons button"));
    expect(read.text(".event-position")).toBe("Deployment, 21 of 57");
    session.playhead.seek(timeline.opening);
    expect(read.text("#event-headline")).toBe("LPG goes to 120 tenge in Mangystau");
    expect(read.find(".event-card")).not.toHaveAttribute("data-brief");
    expect(isStale()).toBe(false);
  });

  it("speaks Russian on the Russian page", async () => {
    const { read, session } = await openCore(ru, "ru", "?event=E47");
    expect(read.text(".date-large")).toBe("14 января 2022\u00a0г.");
    expect(read.text(".event-position")).toBe("Вывод, 47 из 57");
    expect(read.text("#event-headline")).toBe(missionText("ru").events["E47"]?.headline);
    expect(read.play()).toHaveAttribute("aria-label", "Воспроизвести");
    session.playhead.seek(timeline.end);
    expect(read.play()).toHaveAttribute("aria-label", "Воспроизвести сначала");
  });

  it("goes by slider, keys and speed", async () => {
    const { read, session } = await openCore(en);
    const share = timeline.axes.full.position(january(14, 12));
    fireEvent.input(read.slider(), { target: { value: String(Math.round(share * 10_000)) } });
    expect(read.text(".date-large")).toBe("14 January 2022");
    fireEvent.keyDown(read.slider(), { key: "PageUp" });
    expect(read.text(".date-large")).toBe("15 January 2022");
    fireEvent.change(read.find(".speed-control"), { target: { value: "4" } });
    expect(session.playhead.get().rate).toBe(4);
  });

  it("begins where the link asks for, as fast as it asks for", async () => {
    const { read, session } = await openCore(en, "en", "?date=2022-01-14&speed=2&autoplay=1");
    expect(read.text(".date-large")).toBe("14 January 2022");
    expect(read.find(".speed-control")).toHaveDisplayValue("2×");
    expect(session.playhead.get()).toMatchObject({ isPlaying: true, rate: 2 });
  });

  it("keeps to the axis that the window has room for", async () => {
    const { read, session } = await openCore(en);
    const value = (form: "full" | "compact") =>
      String(Math.round(timeline.axes[form].position(january(14, 12)) * 10_000));
    session.playhead.seek(january(14, 12));
    expect(read.slider().value).toBe(value("full"));
    setMedia(NARROW, true);
    expect(read.slider().value).toBe(value("compact"));
    setMedia(NARROW, false);
    expect(read.slider().value).toBe(value("full"));
    expect(value("full")).not.toBe(value("compact"));
  });

  it("answers the keys of a clicker where it is presented", async () => {
    const { read } = await openCore(en, "en", "?view=present");
    fireEvent.keyDown(read.find(".app"), { key: "PageDown" });
    expect(read.text(".event-position")).toBe("Unrest, 2 of 57");
  });

  it("fills the states that were parties then, and those of January again", async () => {
    const { session, page } = await openCore(en);
    const classes = () => page.querySelector(".ground-map path")?.getAttribute("class");
    session.playhead.seek(Date.UTC(1995, 0, 1));
    expect(classes()).toContain("is-party");
    expect(page.querySelector(".ground-map")).toHaveClass("is-past");
    session.playhead.seek(january(7));
    expect(classes()).toBe("state-kz theatre");
  });

  it("says the same as the whole card at every stop and at the edges of the phases", async () => {
    document.title = missionText("en").title;
    const { read, session: core } = await openCore(en);
    const { session } = await realSession();
    const { container } = render(
      <SessionProvider value={session}>
        <EventCard />
      </SessionProvider>,
    );
    const edges = mission.phases.flatMap(({ from }) => [from - 1, from]);
    const instants = [...timeline.eventStops.map(({ at }) => at), ...edges];
    for (const at of [...instants, ...instants.toReversed()]) {
      core.playhead.seek(at);
      act(() => session.playhead.seek(at));
      const whole = CARD.map((part) => container.querySelector(part)?.textContent ?? "");
      expect(CARD.map(read.text), new Date(at).toISOString()).toEqual(whole);
    }
  });
});

describe("undoing what the core does", () => {
  /** The page without the map, which the app never looks into, and without the words of the card, which stay. */
  function lookOf(page: HTMLElement): string {
    const copy = page.cloneNode(true) as HTMLElement;
    copy.querySelector(".ground")?.replaceChildren();
    for (const part of CARD) copy.querySelector(part)?.replaceChildren();
    return copy.outerHTML;
  }
  const rootOf = () => (document.documentElement.cloneNode(false) as HTMLElement).outerHTML;

  it.each(["", "?event=E22&view=present", "?date=1999&speed=4", "?date=2022-01-29&motion=steps"])(
    "gives back at “%s” exactly what the build wrote",
    async (search) => {
      document.body.innerHTML = `<div id="app">${en.app}</div>`;
      const written = document.body.firstElementChild as HTMLElement;
      const [before, root] = [lookOf(written), rootOf()];
      const { core, read, frames, session, page } = await openCore(en, "en", search);
      fireEvent.pointerDown(read.slider());
      fireEvent.input(read.slider(), { target: { value: "5300" } });
      fireEvent.click(read.play());
      frames.run(2);
      expect(lookOf(page)).not.toBe(before);
      core.finish();
      expect(lookOf(page)).toBe(before);
      expect(read.slider().value).toBe("0");
      expect(isStale()).toBe(false);
      expect(rootOf().replace(/ lang="\w+"/, "")).toBe(root.replace(/ lang="\w+"/, ""));
      frames.run(1);
      session.playhead.seek(january(9));
      expect(lookOf(page)).toBe(before);
    },
  );

  it("stops at one element and goes on with the others", async () => {
    const { core, read, session } = await openCore(en);
    core.release(read.play());
    session.playhead.play();
    expect(read.play()).not.toHaveAttribute("data-playing");
    fireEvent.click(read.play());
    expect(session.playhead.get().isPlaying).toBe(true);
    session.playhead.seek(january(7));
    expect(read.text(".date-large")).toBe("7 January 2022");
  });

  it("does not press again what was pressed while the app was taking over", async () => {
    const { core, read, session } = await openCore(en);
    core.release(read.play());
    read.play().addEventListener("click", session.playhead.toggle);
    fireEvent.click(read.play());
    core.finishPanels();
    expect(session.playhead.get().isPlaying).toBe(true);
  });

  it("keeps the map going until that is taken over too", async () => {
    const { core, read, session, page } = await openCore(en);
    core.finishPanels();
    session.playhead.seek(january(10, 12));
    expect(read.text(".date-large")).toBe("1 January 2022");
    expect(page.querySelector(".ring-centre")?.textContent).toBe("5/5");
    core.release(read.find(".ground"));
    session.playhead.seek(january(7, 12));
    expect(page.querySelector(".ring-centre")?.textContent).toBe("5/5");
  });
});
