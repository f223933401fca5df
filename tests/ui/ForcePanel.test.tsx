import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ForcePanel } from "../../src/ui/ForcePanel";
import { january, showReal } from "../support/realSession";

const panel = () => screen.getByRole("region", { name: /^Force in total/ });
const rows = () => [...panel().querySelectorAll(".force-report")].map(({ textContent }) => textContent ?? "");

describe("ForcePanel", () => {
  it("says before any count that nobody has counted, and what was authorised", async () => {
    await showReal(<ForcePanel />, january(9, 12));
    expect(panel()).toHaveAccessibleName("Force in total not yet counted");
    expect(panel()).toHaveTextContent("Authorised: about 2,500, 6 January 2022");
    expect(panel()).not.toHaveTextContent("2,030");
  });

  it("gives Tokayev’s count from 13:00 on 10 January, as a count of that day", async () => {
    const { unmount } = await showReal(<ForcePanel />, january(10, 12, 59));
    expect(panel()).toHaveAccessibleName(/not yet counted/);
    unmount();
    await showReal(<ForcePanel />, january(10, 13));
    expect(panel()).toHaveAccessibleName("Force in total 2,030");
    expect(panel()).toHaveTextContent("counted on 10 January 2022");
    expect(panel()).not.toHaveTextContent("No count was published");
  });

  it.each([
    [11, "2,030", "counted on 10 January 2022"],
    [14, "about 2,000", "counted on 13 January 2022"],
    [16, "about 2,000", "counted on 13 January 2022"],
    [18, "about 2,000", "counted on 13 January 2022"],
  ])("carries no count over to %i January", async (day, figure, basis) => {
    await showReal(<ForcePanel />, january(day, 12));
    expect(panel()).toHaveAccessibleName(`Force in total ${figure}`);
    expect(panel()).toHaveTextContent(`${basis}. No count was published for this day.`);
  });

  it("leads from the count at its head to who said it, when, and who differs", async () => {
    await showReal(<ForcePanel />, january(10, 20));
    fireEvent.click(screen.getByRole("button", { name: "Force in total: 2,030" }));
    expect(screen.getAllByRole("link", { name: /RBC-Ukraine, 10 January 2022/ })[0]).toBeVisible();
    expect(screen.getByText(/Reports differ. How large was the force/)).toBeVisible();
  });

  it("says at the end of 19 January that none is left", async () => {
    await showReal(<ForcePanel />, january(19, 23, 59));
    expect(panel()).toHaveAccessibleName("Force in total 0");
    expect(panel()).toHaveTextContent("counted on 19 January 2022");
  });

  it("lists each report with its kind and day, once it was made", async () => {
    const { session } = await showReal(<ForcePanel />, january(10, 23, 59));
    expect(rows().join("\n")).not.toMatch(/hearsay/);
    act(() => session.lens.set({ ...session.lens.get(), grade: "D" }));
    const told = rows().join("\n");
    for (const report of [
      /a ceiling, not a count.*announced on 6 January 2022.*about 2,500/,
      /Kazakh Foreign Ministry.*claimed on 7 January 2022, not confirmed.*2,500/,
      /Russian contingent.*hearsay.*claimed on 7 January 2022, not confirmed.*3,000/,
      /Belarusian contingent.*hearsay.*claimed on 7 January 2022, not confirmed.*500/,
      /Tokayev.*counted on 10 January 2022.*2,030/,
      /Belarus and Russia together.*worked out for 10 January 2022.*about 1,580/,
    ]) {
      expect(told).toMatch(report);
    }
    expect(told).not.toMatch(/1[2349] January/);
  });

  it("lists a report made later below those made before", async () => {
    const { session } = await showReal(<ForcePanel />, january(10, 12, 59));
    const before = rows();
    act(() => session.playhead.seek(january(12, 23, 59)));
    expect(rows().length).toBeGreaterThan(before.length);
    expect(rows().slice(0, before.length)).toEqual(before);
    expect(rows().at(-1)).toMatch(/counted on 12 January 2022/);
  });

  it("lists nothing that is yet to be said", async () => {
    await showReal(<ForcePanel />, january(4, 12));
    expect(rows()).toEqual([]);
  });

  it("opens what a figure rests on", async () => {
    await showReal(<ForcePanel />, january(10, 14));
    const button = screen.getByRole("button", { name: /Tokayev.*: 2,030$/ });
    expect(button).toHaveAttribute("aria-expanded", "false");
    fireEvent.click(button);
    const note = document.getElementById(button.getAttribute("aria-controls") ?? "") as HTMLElement;
    expect(note).toHaveTextContent("counted");
    expect(note).toHaveTextContent("A: an official statement, or two reports that agree");
    expect(note).toHaveTextContent("First reported 10 January 2022");
    expect(
      within(note).getByRole("link", { name: /RBC-Ukraine, 10 January 2022, 14:29 \(UTC\)$/ }),
    ).toHaveAttribute(
      "href",
      "https://www.rbc.ua/rus/news/nazvano-ofitsialnoe-chislo-mirotvortsev-odkb-1641824977.html",
    );
    fireEvent.click(button);
    expect(note).not.toBeVisible();
  });

  it("tells what the count leaves for the two that published none, as worked out by us", async () => {
    const { session } = await showReal(<ForcePanel />, january(10, 13));
    expect(panel()).toHaveTextContent(
      "counted on 10 January 2022. Belarus and Russia together: the count of 10 January less the sizes that Armenia, Kyrgyzstan and Tajikistan announced. That makes about 1,580 people (worked out by us).",
    );
    act(() => session.playhead.seek(january(11, 12)));
    expect(panel()).not.toHaveTextContent("That makes");
    act(() => session.playhead.seek(january(14, 23)));
    expect(panel()).toHaveTextContent(/Russia alone.*That makes at most 1,580 people \(worked out by us\)\./);
  });

  it("says why nothing is added up", async () => {
    await showReal(<ForcePanel />);
    expect(panel()).toHaveTextContent("never added up");
  });

  it("speaks Russian", async () => {
    await showReal(<ForcePanel />, january(14, 12), "ru");
    expect(screen.getByRole("region")).toHaveTextContent(/подсчитано 13 января 2022/);
    expect(screen.getByRole("region").textContent).toMatch(/около 2\s000/);
    expect(screen.getByRole("region").textContent).not.toContain("..");
  });
});
