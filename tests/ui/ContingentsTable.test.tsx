import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ContingentsTable } from "../../src/ui/ContingentsTable";
import { january, realLanguage, showReal } from "../support/realSession";

const NAMES = ["Armenia", "Belarus", "Kyrgyzstan", "Russia", "Tajikistan"];
const row = (name: string) => {
  const found = screen.getByRole("rowheader", { name: new RegExp(name) }).closest("tr");
  if (!found) throw new Error(`no row of ${name}`);
  return found;
};
const states = () => NAMES.map((name) => row(name).querySelector(".contingent-state")?.textContent);

function open(name: string): HTMLElement {
  const button = within(row(name)).getByRole("button");
  fireEvent.click(button);
  const details = document.getElementById(button.getAttribute("aria-controls") ?? "");
  if (!details) throw new Error(`nothing opens at ${name}`);
  return details;
}

describe("ContingentsTable", () => {
  it("says which sites each contingent guards now", async () => {
    const { session } = await showReal(<ContingentsTable />, january(6, 12));
    expect(screen.queryByText(/^Guards: /)).toBeNull();
    act(() => session.playhead.seek(january(11, 12)));
    expect(screen.getByText("Guards: Almaty CHP-2")).toBeVisible();
    expect(screen.getByText("Guards: Almaty CHP-1")).toBeVisible();
    act(() => session.playhead.seek(january(20, 12)));
    expect(screen.queryByText(/^Guards: /)).toBeNull();
  });

  it.each([
    [
      "5 January, before the decision",
      january(5, 12),
      "0 of 5",
      "not there, not there, not there, not there, not there",
    ],
    // Kyrgyzstan and Belarus are complete that evening; Armenians and Tajiks are still on their way.
    [
      "the last minute of 7 January",
      january(7, 23, 59),
      "3 of 5",
      "arriving, present, present, arriving, arriving",
    ],
    ["10 January", january(10, 12), "5 of 5", "present, present, present, present, present"],
    ["14 January at noon", january(14, 12), "5 of 5", "leaving, leaving, leaving, leaving, leaving"],
    ["19 January at noon", january(19, 12), "1 of 5", "gone, gone, gone, leaving, gone"],
    ["20 January at noon", january(20, 12), "0 of 5", "gone, gone, gone, gone, gone"],
  ])("tells the state of each contingent: %s", async (_title, at, count, told) => {
    await showReal(<ContingentsTable />, at);
    expect(states().join(", ")).toBe(told);
    expect(
      screen.getByRole("table", { name: new RegExp(`Contingents in Kazakhstan\\s*${count}`) }),
    ).toBeVisible();
  });

  it.each([5, 7, 10, 14, 19, 20])(
    "gives published figures and says which were not, on %i January",
    async (day) => {
      await showReal(<ContingentsTable />, january(day, 12));
      expect(NAMES.map((name) => within(row(name)).getByRole("button").textContent)).toEqual([
        "100 people",
        "number not published",
        "150 people",
        "number not published",
        "about 200 people",
      ]);
      expect(document.body.textContent).not.toMatch(/1,580|3,000|\b500\b/);
    },
  );

  it("names its columns, and each figure with its contingent", async () => {
    await showReal(<ContingentsTable />);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Contingent",
      "State, Figure",
    ]);
    expect(screen.getByRole("button", { name: "Belarus: number not published" })).toBeVisible();
  });

  it("says in words how large each formation was", async () => {
    await showReal(<ContingentsTable />);
    expect(row("Tajikistan")).toHaveTextContent("one battalion");
    expect(row("Belarus")).toHaveTextContent("one company");
    expect(row("Russia")).toHaveTextContent("units of three formations");
  });

  it("opens unit, decision, dates, kind, grade, first report and sources of a figure", async () => {
    await showReal(<ContingentsTable />);
    const details = open("Tajikistan");
    expect(details).toBeVisible();
    for (const told of [
      "peacekeeping battalion",
      /both chambers of parliament on 7 January/,
      /Khushbakht/,
      "First arrival: 7–8 January 2022. Complete: 8 January 2022. Left: 14 January 2022.",
      "0 vehicles",
      "announced",
      "A: an official statement, or two reports that agree",
      "First reported 6 January 2022",
    ]) {
      expect(details).toHaveTextContent(told);
    }
    const link = within(details).getByRole("link", { name: "Asia-Plus, 7 January 2022" });
    expect(link).toHaveAttribute("href", expect.stringContaining("asiaplustj.info"));
    expect(link).toHaveAttribute("rel", expect.stringContaining("noopener"));
  });

  it("tells of Russia who says that no figure was published, and of the hearsay that it rejects", async () => {
    await showReal(<ContingentsTable />);
    const details = open("Russia");
    expect(details).toHaveTextContent(/45th Spetsnaz Brigade.*98th Airborne Division.*31st Airborne Brigade/);
    expect(details).toHaveTextContent(
      "First arrival: 6 January 2022. Complete: 9 January 2022. Left: 13–19 January 2022.",
    );
    expect(details).toHaveTextContent("number of vehicles not published");
    expect(
      within(details).getByRole("link", { name: "Interfax via vpk.name, 10 January 2022" }),
    ).toBeVisible();
    expect(details).toHaveTextContent(/Reports differ/);
  });

  it("closes again", async () => {
    await showReal(<ContingentsTable />);
    const details = open("Armenia");
    expect(details).toHaveTextContent("Hayrapet Mkrtchyan");
    fireEvent.click(within(row("Armenia")).getByRole("button"));
    expect(details).not.toBeVisible();
    expect(details).toHaveTextContent("");
  });

  it("sorts and speaks Russian", async () => {
    const { session } = await showReal(<ContingentsTable />);
    const russian = await realLanguage("ru");
    act(() => session.language.set(russian));
    const names = screen.getAllByRole("rowheader").map(({ textContent }) => textContent ?? "");
    expect(names.map((name) => name.match(/[А-Я][а-я]+(?= )/)?.[0])).toEqual([
      "Армения",
      "Беларусь",
      "Кыргызстан",
      "Россия",
      "Таджикистан",
    ]);
    expect(screen.getByRole("button", { name: /^Кыргызстан: 150 человек$/ })).toBeVisible();
  });
});
