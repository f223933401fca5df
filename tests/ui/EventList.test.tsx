import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EventList } from "../../src/ui/EventList";
import { january, realLanguage, showReal } from "../support/realSession";

const lists = () => screen.getAllByRole("list", { hidden: true });
const button = (name: RegExp) => screen.getByRole("button", { name, hidden: true });

describe("EventList", () => {
  it("lists 57 events and 21 of the background, each with its date", async () => {
    await showReal(<EventList />);
    expect(lists().map((list) => within(list).getAllByRole("listitem", { hidden: true }).length)).toEqual([
      57, 21,
    ]);
    expect(screen.getByText("All events")).toBeVisible();
    expect(screen.getByText("Background")).toBeVisible();
    expect(button(/^1 January 2022 LPG goes to 120 tenge/)).toBeInTheDocument();
    expect(button(/^6 October 2007 Agreement on peacekeeping/)).toBeInTheDocument();
    expect(button(/^10 December 2010 Treaty and Charter are amended/)).toBeInTheDocument();
  });

  it("seeks to the moment of an event, and marks the one that is told", async () => {
    const { session } = await showReal(<EventList />, january(5, 12));
    fireEvent.click(button(/First count: 2,030/));
    expect(session.playhead.get().at).toBe(january(10, 13));
    expect(button(/First count/)).toHaveAttribute("aria-current", "step");
    expect(document.querySelectorAll("[aria-current]")).toHaveLength(1);
    fireEvent.click(button(/Agreement on peacekeeping/));
    expect(session.scenes.get().eventId).toBe("B10");
    expect(button(/Agreement on peacekeeping/)).toHaveAttribute("aria-current", "step");
    expect(document.querySelectorAll("[aria-current]")).toHaveLength(1);
  });

  it("lets what plays keep playing", async () => {
    const { session } = await showReal(<EventList />);
    act(() => session.playhead.play());
    fireEvent.click(button(/Smailov is voted/));
    expect(session.playhead.get().isPlaying).toBe(true);
  });

  it("speaks Russian", async () => {
    const { session } = await showReal(<EventList />);
    const russian = await realLanguage("ru");
    act(() => session.language.set(russian));
    expect(button(/^7\s+января\s+2022\s+г\.\s+Бишкек/)).toBeInTheDocument();
    expect(screen.getByText("Предыстория")).toBeVisible();
  });
});
