import { act, fireEvent, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { Caption } from "../../src/ui/Caption";
import { Consequences } from "../../src/ui/Consequences";
import { ContingentsTable } from "../../src/ui/ContingentsTable";
import { EventCard } from "../../src/ui/EventCard";
import { EventList } from "../../src/ui/EventList";
import { ForcePanel } from "../../src/ui/ForcePanel";
import { MovementsList } from "../../src/ui/MovementsList";
import { ShownNow } from "../../src/ui/ShownNow";
import { SitesList } from "../../src/ui/SitesList";
import { AsKnownSwitch } from "../../src/ui/transport/AsKnownSwitch";
import { january, showReal } from "../support/realSession";

/** Shows a part as it was known at a moment. */
async function showThen(part: ReactNode, at: number | string, tag: "en" | "ru" = "en") {
  const shown = await showReal(part, at, tag);
  act(() => shown.session.lens.set({ ...shown.session.lens.get(), asKnown: true }));
  return shown;
}

const said = () => document.body.textContent ?? "";
const row = (name: RegExp) => screen.getByRole("row", { name });

describe("the force as known then", () => {
  it("is about 2,500 authorised at 18:00 on 7 January, and nobody has counted it", async () => {
    await showThen(<ForcePanel />, january(7, 18));
    expect(screen.getByRole("region")).toHaveAccessibleName("Force in total not yet counted");
    expect(said()).toContain("Authorised: about 2,500, 6 January 2022");
    expect(said()).not.toMatch(/2,030|counted on/);
  });

  it("is 2,030 counted from 13:00 on 10 January", async () => {
    const { session } = await showThen(<ForcePanel />, january(10, 12, 59));
    expect(said()).not.toContain("2,030");
    act(() => session.playhead.seek(january(10, 13)));
    expect(screen.getByRole("region")).toHaveAccessibleName("Force in total 2,030");
    expect(said()).toContain("counted on 10 January 2022");
  });
});

describe("the contingents as known then", () => {
  it("have no number beside Russia and Belarus on 8 January", async () => {
    await showThen(<ContingentsTable />, january(8, 12));
    for (const name of [/^Russia/, /^Belarus/]) {
      expect(row(name)).toHaveTextContent("number not published");
      expect(row(name).textContent).not.toMatch(/\d/);
    }
    expect(row(/^Kyrgyzstan/)).toHaveTextContent("150 people");
  });

  it("come into the table as they are announced", async () => {
    const { session } = await showThen(<ContingentsTable />, january(2, 12));
    expect(said()).toContain("No contingent had been announced.");
    expect(said()).not.toMatch(/Russia|Armenia|\d of \d/);
    act(() => session.playhead.seek(january(7, 23)));
    expect(screen.getAllByRole("rowheader")).toHaveLength(5);
  });

  it("say of the Kyrgyz unit only on 9 January that it came on the 7th, and until then that nobody reported it", async () => {
    const { session } = await showThen(<ContingentsTable />, january(9, 10));
    expect(row(/^Kyrgyzstan/)).toHaveAttribute("data-state", "absent");
    expect(row(/^Kyrgyzstan/)).toHaveTextContent("not reported there yet");
    act(() => session.playhead.seek(january(9, 11)));
    expect(row(/^Kyrgyzstan/)).toHaveAttribute("data-state", "present");
  });
});

describe("the event as known then", () => {
  it("is the last reported one where nothing of the moment had been reported", async () => {
    const { session } = await showThen(<EventCard />, "E26");
    expect(said()).toContain("Nothing of this moment had been reported yet. The last before it:");
    expect(screen.getByRole("article")).toHaveAccessibleName("Nine Il-76 land, twelve aircraft leave");
    expect(said()).toContain("25 of 57");
    act(() => session.lens.set({ ...session.lens.get(), asKnown: false }));
    expect(said()).toContain("26 of 57");
    expect(said()).not.toContain("had been reported");
    expect(said()).toContain("First reported 10 January 2022.");
  });

  it("says how many later reports are left out, and whose words it uses", async () => {
    const { session } = await showThen(<EventCard />, "E09");
    // Of five reports, those of 6 and 7 January came later.
    expect(said()).toContain("2 later reports are not shown.");
    expect(said()).toContain("The wording is today’s.");
    act(() => session.lens.set({ ...session.lens.get(), asKnown: false }));
    expect(said()).not.toMatch(/later report|wording/);
  });

  it("is told in the caption with the same reserve", async () => {
    await showThen(<Caption />, "E26");
    expect(said()).toMatch(/^Nothing of this moment had been reported yet .*Nine Il-76 land/);
  });

  it("speaks Russian", async () => {
    await showThen(<EventCard />, "E26", "ru");
    expect(said()).toContain("Об этом моменте ещё ничего не сообщалось. Последнее до него:");
  });
});

describe("lists and text as known then", () => {
  it("leave out what was published later", async () => {
    const { session } = await showThen(<EventList />, january(5, 20));
    const count = () => document.querySelectorAll("ol.events")[0]?.children.length;
    const before = count();
    expect(said()).not.toMatch(/decides to send a force/);
    act(() => session.playhead.seek(january(6, 12)));
    expect(said()).toMatch(/decides to send a force/);
    expect(count()).toBeGreaterThan(before ?? 0);
  });

  it("say that it is so, and how many facts no dated source tells of", async () => {
    const { session } = await showThen(<ShownNow />, january(10, 14));
    expect(said()).toContain("only what had been published by this moment");
    const { undated } = session.shown.get().withheld;
    expect(undated).toBeGreaterThan(0);
    expect(said()).toContain(`${undated} facts are left out, since none of their sources bears a date.`);
    act(() => session.lens.set({ ...session.lens.get(), asKnown: false }));
    expect(said()).not.toMatch(/left out|published by this moment/);
  });

  it("tell of a day before anything in whole sentences", async () => {
    await showThen(<ShownNow />, january(1, 2));
    expect(said()).toContain("No contingent had been announced.");
    expect(said()).not.toMatch(/\.\.|undefined|NaN|0 of 0/);
  });
});

describe("facts of today", () => {
  it.each([
    ["movement", <MovementsList key="m" />],
    ["site", <SitesList key="s" />],
    ["statement", <Consequences key="c" />],
  ])("say of each %s when it was first reported, or that no source bears a date", async (_, part) => {
    await showReal(part);
    const items = document.querySelectorAll(".links li, section.note");
    expect(items.length).toBeGreaterThan(9);
    for (const item of items) {
      if (item.textContent?.includes("no evidence found")) continue;
      expect(item).toHaveTextContent(/First reported|None of its sources bears a date/);
    }
  });
});

describe("the switch", () => {
  it("says what it does, and whether it is on", async () => {
    const { session } = await showReal(<AsKnownSwitch />);
    const button = screen.getByRole("button", { name: "As known on this date" });
    expect(button).toHaveAccessibleDescription("Hides whatever was published after the moment shown.");
    expect(button).toHaveAttribute("aria-pressed", "false");
    fireEvent.click(button);
    expect(button).toHaveAttribute("aria-pressed", "true");
    expect(session.lens.get()).toEqual({ grade: "C", asKnown: true });
    fireEvent.click(button);
    expect(session.lens.get().asKnown).toBe(false);
  });
});
