import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { SessionProvider } from "../../../src/bindings/sessionContext";
import { TimeLineSketch } from "../../../src/ui/timeline/TimeLineSketch";
import { realSession } from "../../support/realSession";

async function sketch(form: "full" | "compact") {
  const { session } = await realSession();
  const { container } = render(
    <SessionProvider value={session}>
      <TimeLineSketch />
    </SessionProvider>,
  );
  const svg = container.querySelector(`.timeline-sketch-${form}`);
  const count = (selector: string, mark: string) =>
    [...(svg?.querySelectorAll(selector) ?? [])].reduce(
      (sum, path) => sum + (path.getAttribute("d") ?? "").split(mark).length - 1,
      0,
    );
  return { svg, count };
}

it("has a dot for each of the 57 events and the 21 of the years before and after", async () => {
  const { count } = await sketch("full");
  expect(count(".timeline-sketch-dots", "h0")).toBe(78);
});

it("has a lane for each of the five contingents and a tick for each midnight of 1 to 24 January", async () => {
  for (const form of ["full", "compact"] as const) {
    const { svg, count } = await sketch(form);
    expect(svg?.querySelectorAll(".timeline-lane")).toHaveLength(5);
    expect(count(".timeline-sketch-axis", "v5")).toBe(24);
  }
});

it("has no words, which would be stretched with it", async () => {
  const { svg } = await sketch("full");
  expect(svg).toHaveTextContent("");
  expect(svg?.querySelector("text")).toBeNull();
  expect(svg).toHaveAttribute("aria-hidden", "true");
});
