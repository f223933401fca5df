import { act, fireEvent, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { describe, expect, it } from "vitest";
import { SessionProvider } from "../../../src/bindings/sessionContext";
import { TimeLine } from "../../../src/ui/timeline/TimeLine";
import { buildLanguage, buildSession } from "../../support/buildSession";
import { observedElements, resizeTo } from "../../support/sizeStubs";

async function show(form: "full" | "compact" = "full") {
  const built = await buildSession();
  let renders = 0;
  const { container, unmount } = render(
    <SessionProvider value={built.session}>
      <Profiler id="time-line" onRender={() => (renders += 1)}>
        <TimeLine form={form} />
      </Profiler>
    </SessionProvider>,
  );
  act(() => resizeTo(1200, 164));
  const texts = () =>
    [...container.querySelectorAll(".timeline-later text")].map(({ textContent }) => textContent);
  return { ...built, container, unmount, texts, renders: () => renders };
}

describe("TimeLine", () => {
  it("is one slider with the name Date and numeric ends", async () => {
    await show();
    const slider = screen.getByRole("slider", { name: "Date" });
    expect(slider).toHaveAttribute("min", "0");
    expect(slider).toHaveAttribute("max", "10000");
    expect(slider).toHaveAccessibleDescription(/scale changes/);
  });

  it("draws phases, lanes with names, totals, the aircraft row and the plan, once to come and once told", async () => {
    const { container, texts } = await show();
    expect(texts()).toEqual(
      expect.arrayContaining(["Withdrawal", "Russia", "Kyrgyzstan", "2,030", "about 2,000", "January 2022"]),
    );
    expect(texts()).toContain("aircraft leaving each day");
    expect(texts().join(" ")).toMatch(/Name of ten-days: at most 10 days/);
    for (const layer of [".timeline-later", ".timeline-played"]) {
      expect(container.querySelectorAll(`${layer} .timeline-lane path`)).toHaveLength(2);
      expect(container.querySelectorAll(`${layer} .timeline-event`)).toHaveLength(9);
    }
  });

  it("shows January only in the compact form, with an initial at each lane", async () => {
    const { texts, container } = await show("compact");
    expect(texts()).toEqual(expect.arrayContaining(["1 Jan", "R", "K"]));
    expect(texts()).not.toContain("1992");
    expect(container.querySelector(".timeline-aircraft")).toBeNull();
  });

  it("hides its drawing from assistive technology, which has the slider", async () => {
    const { container } = await show();
    for (const svg of container.querySelectorAll("svg"))
      expect(svg.closest("[aria-hidden=true]")).not.toBeNull();
  });

  it("renders nothing while it plays, though playhead and told part move", async () => {
    const { session, clock, container, renders, goTo } = await show();
    act(() => goTo("E01"));
    const played = container.querySelector<HTMLElement>(".timeline-played");
    const line = container.querySelector<HTMLElement>(".timeline-playhead");
    const before = [renders(), played?.style.transform, line?.style.transform];
    act(() => {
      session.playhead.play();
      clock.run(5);
    });
    expect(renders()).toBe(before[0]);
    expect(played?.style.transform).not.toBe(before[1]);
    expect(line?.style.transform).not.toBe(before[2]);
  });

  it("keeps line, told part and thumb at the same place", async () => {
    const { container, goTo, session, mission } = await show();
    act(() => goTo("E05"));
    const share = mission.timeline.axes.full.position(session.playhead.get().at);
    const line = container.querySelector<HTMLElement>(".timeline-playhead");
    const played = container.querySelector<HTMLElement>(".timeline-played");
    expect(line?.style.transform).toBe(`translateX(${(share * 100).toFixed(3)}%)`);
    // What slides back by all that is to come ends at the playhead; its drawing stays where it is.
    const later = ((1 - share) * 100).toFixed(3);
    expect(played?.style.transform).toBe(`translateX(-${later}%)`);
    expect(played?.firstElementChild).toHaveStyle({ transform: `translateX(${later}%)` });
    expect(screen.getByRole("slider")).toHaveValue(String(Math.round(share * 10_000)));
  });

  it("is drawn anew for another language and another width, and keeps its slider", async () => {
    const { session, mission, texts, container } = await show();
    const slider = screen.getByRole("slider");
    const russian = await buildLanguage(mission, "ru");
    act(() => session.language.set(russian));
    expect(texts()).toContain("январь 2022\u00a0г.");
    act(() => resizeTo(900, 164));
    expect(container.querySelector("svg")).toHaveAttribute("width", "900");
    expect(screen.getByRole("slider", { name: "Дата" })).toBe(slider);
  });

  it("moves time where it is touched", async () => {
    const { session, mission } = await show();
    fireEvent.input(screen.getByRole("slider"), { target: { value: "6000" } });
    expect(session.playhead.get().at).toBe(mission.timeline.axes.full.instant(0.6));
  });

  it("leaves nothing behind", async () => {
    const { unmount } = await show();
    unmount();
    expect(observedElements()).toEqual([]);
  });
});
