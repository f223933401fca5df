import { act, screen } from "@testing-library/react";
import { Profiler, type ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { DisagreementsView } from "../../src/ui/data/DisagreementsView";
import { LensLine } from "../../src/ui/LensLine";
import { january, showReal } from "../support/realSession";

/** How often a part renders while the story plays a minute of the reader's time, from 7 January. */
async function countRenders(part: ReactNode, asKnown: boolean) {
  const count = vi.fn();
  const { session, clock } = await showReal(
    <Profiler id="part" onRender={count}>
      {part}
    </Profiler>,
    january(7, 1),
  );
  act(() => session.lens.set({ grade: "C", asKnown }));
  act(() => session.playhead.play());
  count.mockClear();
  const from = session.playhead.get().at;
  for (let frame = 0; frame < 200; frame += 1) act(() => clock.frame(50));
  const days = (session.playhead.get().at - from) / 86_400_000;
  expect(days).toBeGreaterThan(0.1);
  expect(days).toBeLessThan(3);
  return count.mock.calls.length;
}

describe("which facts are shown", { timeout: 20_000 }, () => {
  it("renders nothing while it plays where nothing is left out", async () => {
    expect(await countRenders(<LensLine />, false)).toBe(0);
    expect(await countRenders(<DisagreementsView item={null} />, false)).toBe(0);
  });

  it("renders no more than the days that pass where only what was known then is shown", async () => {
    expect(await countRenders(<LensLine />, true)).toBeLessThanOrEqual(3);
  });

  it("names the day while it plays and the minute at rest", async () => {
    const { session } = await showReal(<LensLine />, january(7, 20, 5));
    expect(document.body).not.toHaveTextContent("7 January");
    act(() => session.lens.set({ grade: "C", asKnown: true }));
    expect(screen.getByText(/by 7 January 2022, 20:05\.$/)).toBeInTheDocument();
    act(() => session.playhead.play());
    expect(screen.getByText(/by 7 January 2022\.$/)).toBeInTheDocument();
  });
});
