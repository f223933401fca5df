import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TablesView } from "../../../src/ui/data/TablesView";
import { january, showReal } from "../../support/realSession";

const show = (item: string | null, tag: "en" | "ru" = "en") =>
  showReal(<TablesView item={item} />, january(10, 12), tag);
const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
const cellsOf = (name: RegExp) =>
  within(screen.getByRole("row", { name }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("the tables of all facts", { timeout: 20_000 }, () => {
  it("open with the events, every one of them, and name the other tables", async () => {
    await show(null);
    expect(screen.getByRole("table")).toHaveAccessibleName("Events");
    expect(names()).toHaveLength(57);
    const links = within(screen.getByRole("navigation")).getAllByRole("link");
    expect(links).toHaveLength(11);
    expect(links[0]).toHaveAttribute("aria-current", "page");
  });

  it("open at the table that a link names, and at the first one where it names none that exists", async () => {
    const { unmount } = await show("movements");
    expect(screen.getByRole("table")).toHaveAccessibleName("Movements");
    unmount();
    expect(screen.queryByRole("alert")).toBeNull();
    await show("nonsense");
    expect(screen.getByRole("table")).toHaveAccessibleName("Events");
    expect(screen.getByRole("alert")).toHaveTextContent("There is no table “nonsense”.");
  });

  it("give the contingents with the kind of each figure in words", async () => {
    await show("contingents");
    expect(cellsOf(/^Armenia/)[0]).toBe("100announced");
    expect(cellsOf(/^Kyrgyzstan/).slice(0, 2)).toEqual(["150announced", "19announced"]);
    expect(cellsOf(/^Russia/).slice(0, 2)).toEqual(["not published", "not published"]);
    expect(cellsOf(/^Tajikistan/)[0]).toBe("about 200announced");
  });

  it("sort by a figure and say so, with what was not published last both ways", async () => {
    await show("contingents");
    const people = screen.getByRole("button", { name: "People" });
    fireEvent.click(people);
    expect(screen.getByRole("columnheader", { name: "People" })).toHaveAttribute("aria-sort", "ascending");
    expect(names()).toEqual(["Armenia", "Kyrgyzstan", "Tajikistan", "Belarus", "Russia"]);
    fireEvent.click(people);
    expect(screen.getByRole("columnheader", { name: "People" })).toHaveAttribute("aria-sort", "descending");
    expect(names()).toEqual(["Tajikistan", "Kyrgyzstan", "Armenia", "Belarus", "Russia"]);
    expect(screen.getAllByRole("columnheader").filter((it) => it.hasAttribute("aria-sort"))).toHaveLength(1);
  });

  it("lead from a name to its moment, with the thing chosen on the map", async () => {
    const { session } = await show("movements");
    session.dataPage.set({ tab: "tables", item: "movements" });
    fireEvent.click(screen.getByRole("button", { name: "Russian airlift from Chkalovsky, 7 January" }));
    expect(session.selection.get()).toEqual({ kind: "movement", id: "MI03" });
    expect(session.playhead.get().at).toBeGreaterThanOrEqual(january(7));
    expect(session.playhead.get().at).toBeLessThan(january(8));
    expect(session.dataPage.get()).toBeNull();
  });

  it("lead from a source to its place among the sources", async () => {
    const { session } = await show("strength");
    const count = screen.getByRole("row", { name: /given by President Tokayev to the Council/ });
    expect(within(count).getAllByRole("cell")[2]).toHaveTextContent("2,030counted");
    const [first] = within(count).getAllByRole("link");
    if (!first) throw new Error("no source");
    fireEvent.click(first);
    expect(session.dataPage.get()?.tab).toBe("sources");
    expect(session.dataPage.get()?.item).toMatch(/^S-/);
  });

  it("keep the figures of the unrest apart, with the word that they are not the mission's", async () => {
    await show("consequences");
    expect(screen.getByRole("table")).toHaveAccessibleName(/These figures are not the mission’s/);
    expect(screen.getByText("225")).toBeInTheDocument();
  });

  it("name no guard for CHP-3 and no evidence for Aktau", async () => {
    await show("sites");
    expect(cellsOf(/^Almaty CHP-3/)[0]).toBe("whose guard it was is not published");
    expect(cellsOf(/^Aktau/)[0]).toBe("no evidence found");
  });

  it("say what the lens hides", async () => {
    const { session } = await show("events");
    expect(screen.getByText(/Shown are facts down to grade C/)).toBeInTheDocument();
    session.lens.set({ grade: "C", asKnown: true });
    expect(
      await screen.findByText(/only what had been published by 10 January 2022, 12:00/),
    ).toBeInTheDocument();
  });

  it("speak Russian", async () => {
    await show("disagreements", "ru");
    expect(screen.getByRole("table")).toHaveAccessibleName("Расхождения");
    expect(screen.getByRole("columnheader", { name: "Чему следует страница" })).toBeInTheDocument();
    expect(names()).toHaveLength(33);
  });
});
