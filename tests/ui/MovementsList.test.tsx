import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { MovementsList } from "../../src/ui/MovementsList";
import { january, showReal } from "../support/realSession";

const item = (name: RegExp) => screen.getByRole("button", { name, hidden: true });

describe("MovementsList", () => {
  it("lists ten movements in and twelve out under a heading each", async () => {
    await showReal(<MovementsList />);
    const headings = screen.getAllByRole("heading", { level: 3, hidden: true });
    expect(headings.map(({ textContent }) => textContent)).toEqual(["Deployment", "Withdrawal"]);
    const counts = headings.map(
      (heading) =>
        within(heading.parentElement as HTMLElement).getAllByRole("listitem", { hidden: true }).length,
    );
    expect(counts).toEqual([10, 12]);
  });

  it("says where each stands, and keeps step with the time", async () => {
    const { session } = await showReal(<MovementsList />, january(6, 3));
    expect(item(/^Kyrgyz airlift from Kant/)).toHaveTextContent("not yet begun");
    act(() => session.playhead.seek(january(7, 20)));
    expect(item(/^Kyrgyz airlift from Kant/)).toHaveTextContent("under way");
    act(() => session.playhead.seek(january(10, 12)));
    expect(item(/^Kyrgyz airlift from Kant/)).toHaveTextContent("completed");
    expect(item(/^Kyrgyz contingent returns by road/)).toHaveTextContent("not yet begun");
    act(() => session.playhead.seek(january(14, 12)));
    expect(item(/^Kyrgyz contingent returns by road/)).toHaveTextContent("under way");
    act(() => session.playhead.seek(january(20, 12)));
    const unfinished = screen
      .getAllByRole("button", { hidden: true })
      .map(({ textContent }) => textContent)
      .filter((told) => !told?.endsWith(": completed"));
    // No report says which field the nine aircraft of 7 January had come from.
    expect(unfinished).toEqual([
      "Nine Russian aircraft land at Almaty, 7 January: one end of it is not known, so the map has no line for it",
    ]);
  });

  it("points at a movement by focus and chooses it by a press", async () => {
    const { session } = await showReal(<MovementsList />);
    const button = item(/^First Russian return/);
    fireEvent.focus(button);
    expect(session.hovered.get()).toEqual({ kind: "movement", id: "MO01" });
    fireEvent.blur(button);
    expect(session.hovered.get()).toBeNull();
    fireEvent.click(button);
    expect(session.selection.get()).toEqual({ kind: "movement", id: "MO01" });
  });
});
