import { act, render } from "@testing-library/react";
import { Profiler } from "react";
import { describe, expect, it } from "vitest";
import { SessionProvider } from "../../../src/bindings/sessionContext";
import { TimeLine } from "../../../src/ui/timeline/TimeLine";
import { january, mission, realSession } from "../../support/realSession";
import { resizeTo } from "../../support/sizeStubs";

const WIDTH = 1392;

async function show(at: number, form: "full" | "compact" = "full") {
  const real = await realSession();
  real.session.playhead.seek(at);
  real.session.lens.set({ ...real.session.lens.get(), asKnown: true });
  let renders = 0;
  const { container } = render(
    <SessionProvider value={real.session}>
      <Profiler id="time-line" onRender={() => (renders += 1)}>
        <TimeLine form={form} />
      </Profiler>
    </SessionProvider>,
  );
  act(() => resizeTo(WIDTH, 164));
  const axis = mission.timeline.axes[form];
  const all = (selector: string) => [...container.querySelectorAll<SVGElement>(selector)];
  const plan = () => {
    const [rect] = all(".timeline-ahead .timeline-plan");
    if (!rect) return null;
    const from = Number(rect.getAttribute("x")) / WIDTH;
    return [from, from + Number(rect.getAttribute("width")) / WIDTH].map((share) => axis.instant(share));
  };
  const label = () =>
    all(".timeline-ahead text")
      .map(({ textContent }) => textContent)
      .join(" ");
  const seek = (to: number) => act(() => real.session.playhead.seek(to));
  return { ...real, container, all, plan, label, seek, axis, renders: () => renders };
}

const near = (instants: readonly number[] | null) =>
  instants?.map((at) => Math.round(at / 600_000) * 600_000);

describe("the time line as known then", () => {
  it("has the plan of 11 January hatched from the 13th to the end of the 22nd once it is announced", async () => {
    const { plan, label, seek } = await show(january(11, 11));
    expect(plan()).toBeNull();
    seek(january(11, 12));
    expect(near(plan())).toEqual([january(13), january(23)]);
    expect(label()).toBe("Plan announced on 11 January: at most 10 days");
  });

  it("has the plan of 13 January, to the end of the 19th, until the outcome takes its place", async () => {
    const { plan, label, seek, all } = await show(january(14, 12));
    expect(near(plan())).toEqual([january(13), january(20)]);
    expect(label()).toBe("Plan announced on 13 January: until 19 January");
    seek(january(18, 23));
    expect(near(plan())).toEqual([january(13), january(20)]);
    seek(january(19, 21));
    expect(plan()).toBeNull();
    expect(all(".timeline-played .timeline-plan")).toEqual([]);
  });

  it("says the plan in short where the axis is compact", async () => {
    const { plan, label } = await show(january(11, 12), "compact");
    expect(near(plan())).toEqual([january(13), january(23)]);
    expect(label()).toBe("Plan: at most 10 days");
  });

  it("draws no lane, mark, total or aircraft that nobody had told of", async () => {
    const { all, seek } = await show(january(3));
    expect(all(".timeline-lane, .timeline-totals, .timeline-aircraft")).toEqual([]);
    seek(january(9, 10));
    expect(all(".timeline-played .timeline-lane")).toHaveLength(4);
    expect(all(".timeline-totals, .timeline-aircraft")).toEqual([]);
    const marks = all(".timeline-played .timeline-event").length;
    seek(january(20, 12));
    expect(all(".timeline-played .timeline-event").length).toBeGreaterThan(marks);
    expect(all(".timeline-totals, .timeline-aircraft")).not.toEqual([]);
  });

  it("names only the phases that have begun", async () => {
    const { all } = await show(january(8, 12));
    const names = all(".timeline-played .timeline-phase").map(({ textContent }) => textContent);
    expect(names).toEqual(["Unrest", "Deployment"]);
  });

  it("lays fog from the playhead on, and lifts it with the switch", async () => {
    const { session, all, axis, seek } = await show(january(7, 18));
    const fog = () => all(".timeline-fog")[0]?.style.transform;
    const share = (at: number) => `translateX(${(axis.position(at) * 100).toFixed(3)}%)`;
    expect(fog()).toBe(share(january(7, 18)));
    seek(january(12, 6));
    expect(fog()).toBe(share(january(12, 6)));
    act(() => session.lens.set({ ...session.lens.get(), asKnown: false }));
    expect(all(".timeline-fog, .timeline-ahead")).toEqual([]);
  });

  it("renders nothing while it plays from one publication or event to the next", async () => {
    const { session, clock, renders, all } = await show(january(4, 13));
    const before = [renders(), all(".timeline-fog")[0]?.style.transform] as const;
    act(() => {
      session.playhead.play();
      clock.run(0.5);
    });
    expect(renders()).toBe(before[0]);
    expect(all(".timeline-fog")[0]?.style.transform).not.toBe(before[1]);
  });
});
