import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Consequences } from "../../src/ui/Consequences";
import { mission, showReal } from "../support/realSession";

const statement = (date: string, index = 0) =>
  screen
    .getAllByRole("heading", { name: date, level: 3, hidden: true })
    [index]?.closest("section") as HTMLElement;

/** With what is disputed too. */
async function showAll() {
  const shown = await showReal(<Consequences />);
  act(() => shown.session.lens.set({ ...shown.session.lens.get(), grade: "D" }));
  return shown;
}

describe("Consequences", () => {
  it.each([
    ["7 January 2022", 0, /Interior Ministry.*Detained.*3,811.*Dead.*26/],
    ["9 January 2022", 0, /President’s office.*Detained.*about 5,800/],
    ["9 January 2022", 1, /Interior Ministry.*Detained.*5,135/],
    ["9 January 2022", 2, /not confirmed, then deleted.*Dead.*claimed on 9 January 2022, not confirmed.*164/],
    ["10 January 2022", 0, /Detained.*7,939/],
    ["11 January 2022", 0, /Detained.*9,900/],
    ["13 January 2022", 0, /Kazakh staff freed.*claimed.*about 1,600/],
    [
      "15 January 2022",
      0,
      /Dead.*225.*Dead, of the police and servicemen.*19.*Injured.*4,353.*of the security staff.*3,393/,
    ],
    ["19 January 2022", 0, /Losses of the CSTO force.*0/],
    ["14 March 2022", 0, /Dead.*230.*19.*Dead in Almaty.*139/],
    ["2022", 0, /Dead.*238.*excessive force.*6/],
  ])("gives the figures of the statement of %s", async (date, index, told) => {
    await showAll();
    expect(statement(date, index)).toHaveTextContent(told);
  });

  it("says that these figures are not the mission’s", async () => {
    await showReal(<Consequences />);
    expect(screen.getByRole("group")).toHaveTextContent("These figures are not the mission’s.");
  });

  it("shows the deleted post only to those who want to see what is disputed", async () => {
    await showReal(<Consequences />);
    expect(document.body.textContent).not.toMatch(/deleted|164/);
  });

  it("opens what a figure rests on, the grade of the deleted post among it", async () => {
    await showAll();
    const post = statement("9 January 2022", 2);
    fireEvent.click(within(post).getByRole("button", { name: "Dead: 164", hidden: true }));
    expect(post).toHaveTextContent("D: disputed");
    expect(post).toHaveTextContent("How many people died in the unrest?");
    expect(within(post).getAllByRole("link", { hidden: true })).not.toHaveLength(0);
  });

  it("has a word for every figure, in both languages", async () => {
    for (const tag of ["en", "ru"] as const) {
      const { unmount } = await showReal(<Consequences />, undefined, tag);
      for (const { id, figures } of mission.consequences) {
        expect(document.body.textContent).not.toContain(id);
        for (const { subject } of figures.filter((it) => it.subject.includes("-"))) {
          expect(document.body.textContent).not.toContain(subject);
        }
      }
      unmount();
    }
  });
});
