import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Selection } from "../../src/session/selection";
import { Details } from "../../src/ui/Details";
import { SelectButton } from "../../src/ui/SelectButton";
import { mission, showReal } from "../support/realSession";

const show = (tag: "en" | "ru" = "en") =>
  showReal(
    <>
      <SelectButton kind="movement" id="MI09">
        Kyrgyz airlift
      </SelectButton>
      <SelectButton kind="site" id="G03">
        CHP-2
      </SelectButton>
      <Details />
    </>,
    undefined,
    tag,
  );
const panel = () => screen.queryByRole("complementary");
const movement = (id: string): Selection => ({ kind: "movement", id });
const site = (id: string): Selection => ({ kind: "site", id });

describe("Details", () => {
  it("is not there while nothing is pointed at or chosen", async () => {
    await show();
    expect(panel()).toBeNull();
  });

  it("tells a movement that the pointer is on, by its name, and goes with the pointer", async () => {
    const { session } = await show();
    act(() => session.hovered.set(movement("MI09")));
    expect(panel()).toHaveAccessibleName("Kyrgyz airlift from Kant, 7 January");
    for (const told of [
      "Deployment.",
      /From: Kant.*To: Almaty airport/,
      "Departure: 7 January 2022. Arrival: 7 January 2022.",
      "2 aircraft",
      "150 people",
      "19 vehicles",
      "The lines are schematic",
      "A: an official statement",
      "First reported",
    ]) {
      expect(panel()).toHaveTextContent(told);
    }
    expect(
      within(panel() as HTMLElement).getByRole("link", { name: "Kloop, 10 January 2022" }),
    ).toBeVisible();
    act(() => session.hovered.set(null));
    expect(panel()).toBeNull();
  });

  it("keeps what was chosen, and shows before it what is pointed at", async () => {
    const { session } = await show();
    fireEvent.click(screen.getByRole("button", { name: "Kyrgyz airlift" }));
    expect(panel()).toHaveAccessibleName(/Kyrgyz airlift/);
    act(() => session.hovered.set(site("G03")));
    expect(panel()).toHaveAccessibleName("Almaty CHP-2");
    act(() => session.hovered.set(null));
    expect(panel()).toHaveAccessibleName(/Kyrgyz airlift/);
  });

  it.each([
    ["MI01", ["number of aircraft not published", "number of people not published"]],
    ["MI02", ["place not known", "9 aircraft"]],
    ["MI07", ["Zhetygen (inferred)", "5 aircraft"]],
    ["MO05", ["Withdrawal.", "by road", "150 people", "19 vehicles", "about 250 km"]],
    ["MO07", ["19 aircraft", "number of people not published"]],
    ["MO08b", ["number of aircraft not published"]],
    ["MO10", ["4 aircraft", "Nur-Sultan airport and Almaty airport"]],
  ])("tells of %s what was published, and what was not", async (id, told) => {
    const { session } = await show();
    act(() => session.selection.set(movement(id)));
    for (const part of told) expect(panel()).toHaveTextContent(part);
  });

  it.each([
    ["G03", ["Guarded by: Kyrgyzstan, since 8 January 2022, until 14 January 2022"]],
    ["G04", ["Guarded by: Tajikistan", "until 14 January 2022 at the latest"]],
    ["G05", ["whose guard it was is not published", "until when is not published"]],
    ["G10", ["13 January 2022 or later"]],
    ["G12", ["disputed, not shown as a fact", "Kremlin", "Roscosmos"]],
    ["G13", ["no evidence found"]],
  ])("tells of site %s who guarded it and how long", async (id, told) => {
    const { session } = await show();
    act(() => session.lens.set({ ...session.lens.get(), grade: "D" }));
    act(() => session.selection.set(site(id)));
    for (const part of told) expect(panel()).toHaveTextContent(part);
  });

  it("closes by its button, and gives the focus back to where it came from", async () => {
    const { session } = await show();
    const opener = screen.getByRole("button", { name: "CHP-2" });
    act(() => opener.focus());
    fireEvent.click(opener);
    const close = screen.getByRole("button", { name: "Close" });
    act(() => close.focus());
    expect(panel()).toHaveAccessibleName("Almaty CHP-2");
    fireEvent.click(close);
    expect(panel()).toBeNull();
    expect(opener).toHaveFocus();
    expect([session.selection.get(), session.hovered.get()]).toEqual([null, null]);
  });

  it("closes by Esc wherever the focus is, and leaves the focus there", async () => {
    await show();
    const opener = screen.getByRole("button", { name: "CHP-2" });
    act(() => opener.focus());
    expect(panel()).not.toBeNull();
    fireEvent.keyDown(opener, { key: "a" });
    expect(panel()).not.toBeNull();
    fireEvent.keyDown(opener, { key: "Escape" });
    expect(panel()).toBeNull();
    expect(opener).toHaveFocus();
  });

  it("leaves Esc to an open dialog", async () => {
    const { session } = await show();
    act(() => session.selection.set(site("G03")));
    const dialog = document.body.appendChild(document.createElement("dialog"));
    fireEvent.keyDown(dialog, { key: "Escape" });
    dialog.remove();
    expect(panel()).not.toBeNull();
  });

  it("has words for every movement and every site, in both languages", async () => {
    for (const tag of ["en", "ru"] as const) {
      const { session, unmount } = await show(tag);
      act(() => session.lens.set({ ...session.lens.get(), grade: "D" }));
      for (const thing of [
        ...mission.movements.map(({ id }) => movement(id)),
        ...mission.sites.map(({ id }) => site(id)),
      ]) {
        act(() => session.selection.set(thing));
        expect(panel()?.textContent).not.toMatch(/\b(MI|MO|G)\d\d|undefined|null|NaN|\.\./);
        expect(panel()).not.toHaveAccessibleName("");
      }
      unmount();
    }
  }, 30_000);
});
