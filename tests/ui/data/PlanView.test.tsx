import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PlanView } from "../../../src/ui/data/PlanView";
import { january, showReal } from "../../support/realSession";

const COLUMNS = ["Plan announced on 11 January", "Plan announced on 13 January", "What happened"];

const cell = (row: string, column: string) => {
  const head = screen.getByRole("rowheader", { name: row });
  const cells = within(head.closest("tr") as HTMLElement).getAllByRole("cell");
  const found = cells.find((item) => item.getAttribute("data-label") === column);
  if (!found) throw new Error(`no ${column} in ${row}`);
  return found;
};

/** What each side says on a question, in its largest words. */
const told = (row: string) =>
  COLUMNS.map((column) => {
    const side = cell(row, column);
    return (side.querySelector(".plan-told") ?? side).textContent;
  });

describe("PlanView", () => {
  it("sets what was announced against what happened", async () => {
    await showReal(<PlanView />);
    expect(screen.getByRole("table")).toHaveAccessibleName(
      "The withdrawal: what was announced and what happened",
    );
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "What",
      ...COLUMNS,
    ]);
    expect(told("Start")).toEqual(["13 January 2022", "13 January 2022", "13 January 2022"]);
    expect(told("End")).toEqual(["by 22 January 2022 at the latest", "19 January 2022", "19 January 2022"]);
    expect(told("Number of days")).toEqual(["at most 10 days", "nothing stated", "7 days"]);
    expect(told("Aircraft on 14 January 2022")).toEqual(["nothing stated", "14 aircraft", "14 aircraft"]);
  });

  it("says of each side its grade, when it was known and its sources, and what is worked out here", async () => {
    await showReal(<PlanView />);
    const start = cell("Start", "Plan announced on 11 January");
    expect(start).toHaveTextContent(
      /announced.*A: an official statement.*First reported 11 January 2022, 11:48/,
    );
    expect(within(start).getByRole("link", { name: "regtrends, 11 January 2022" })).toHaveAttribute(
      "href",
      expect.stringContaining("regtrends.com"),
    );
    const aircraft = cell("Aircraft on 14 January 2022", "Plan announced on 13 January");
    expect(within(aircraft).getByRole("link", { name: "Kremlin, 13 January 2022" })).toBeInTheDocument();
    const derived = [
      cell("End", "Plan announced on 11 January"),
      cell("Number of days", "What happened"),
      cell("Aircraft on 14 January 2022", "What happened"),
    ];
    for (const side of derived) {
      expect(side).toHaveTextContent(/worked out by us/);
      expect(side.querySelector(".kind-mark-derived")).not.toBeNull();
      expect(within(side).getAllByRole("link").length).toBeGreaterThan(1);
    }
    expect(screen.getAllByText(/worked out by us/)).toHaveLength(derived.length);
  });

  it("leads to the moment of each announcement", async () => {
    const { session } = await showReal(<PlanView />);
    fireEvent.click(screen.getByRole("button", { name: "Plan announced on 13 January" }));
    expect(session.scenes.get().eventId).toBe("E43");
  });

  it("as known on a date has no plan before it is announced and no outcome before it is there", async () => {
    const { session } = await showReal(<PlanView />, january(10));
    act(() => session.lens.set({ grade: "C", asKnown: true }));
    expect(screen.getByText("No plan had been announced by the moment shown.")).toBeVisible();
    act(() => session.playhead.seek(january(12)));
    expect(screen.getAllByRole("columnheader")).toHaveLength(3);
    expect(cell("End", "What happened")).toHaveTextContent(/^not known by the moment shown/);
    act(() => session.playhead.seek(january(16)));
    expect(cell("Start", "What happened")).toHaveTextContent(/13 January 2022/);
    expect(cell("End", "What happened")).toHaveTextContent(/^not known by the moment shown/);
    act(() => session.playhead.seek(january(20)));
    expect(told("Number of days")[2]).toBe("7 days");
  });

  it("is told in Russian", async () => {
    await showReal(<PlanView />, undefined, "ru");
    const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
    expect(rows[3]).toMatch(/не более 10\sдней.*не сказано.*7\sдней/);
    expect(rows[4]).toMatch(/^Самолёты, 14\sянваря\s2022\sг\..*14\sсамолётов.*14\sсамолётов/);
  });
});
