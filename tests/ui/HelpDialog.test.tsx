import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { HelpDialog } from "../../src/ui/HelpDialog";
import { Legend } from "../../src/ui/Legend";
import { beIdle } from "../support/idle";
import { showReal } from "../support/realSession";

const showModal = vi.fn(function open(this: HTMLDialogElement) {
  this.setAttribute("open", "");
});

const close = vi.fn();

describe("HelpDialog", () => {
  beforeEach(() => {
    showModal.mockClear();
    close.mockClear();
    HTMLDialogElement.prototype.showModal = showModal;
    HTMLDialogElement.prototype.close = close;
  });

  it("opens a modal dialog with the keys and the legend, and offers to close it", async () => {
    await showReal(<HelpDialog />);
    const button = screen.getByRole("button", { name: "Help" });
    expect(button).toHaveAttribute("aria-haspopup", "dialog");
    fireEvent.click(button);
    expect(showModal).toHaveBeenCalledOnce();
    const dialog = screen.getByRole("dialog", { name: "Help" });
    expect(
      within(dialog)
        .getAllByRole("heading")
        .map(({ tagName, textContent }) => [tagName, textContent]),
    ).toEqual([
      ["H2", "Keys"],
      ["H3", "On the time line"],
      ["H3", "On the map"],
      ["H3", "In the show"],
    ]);
    expect(dialog).toHaveTextContent("Space: play or pause");
    beIdle();
    expect(dialog).toHaveTextContent("Borders are those of January 2022.");
    fireEvent.click(within(dialog).getByRole("button", { name: "Close" }));
    expect(close).toHaveBeenCalledOnce();
  });

  it("has nothing in it while it is closed, and opens again", async () => {
    await showReal(<HelpDialog />);
    const dialog = document.querySelector("dialog");
    if (!dialog) throw new Error("There is no dialog.");
    expect(dialog).toBeEmptyDOMElement();
    fireEvent.click(screen.getByRole("button", { name: "Help" }));
    expect(dialog).not.toBeEmptyDOMElement();
    dialog.removeAttribute("open");
    fireEvent(dialog, new Event("close"));
    expect(dialog).toBeEmptyDOMElement();
    fireEvent.click(screen.getByRole("button", { name: "Help" }));
    expect(showModal).toHaveBeenCalledTimes(2);
  });
});

describe("Legend", () => {
  it("says in words what lines, surfaces and borders mean", async () => {
    await showReal(<Legend />);
    const [legend] = screen.getAllByRole("group");
    for (const told of [
      "deployment: full arrow head",
      "withdrawal: long dashes, open arrow head",
      "thin, short dashes: number of aircraft not published",
      "hatched: status disputed",
      "The lines are schematic",
      "the map takes no side",
      "resolution 68/262",
      "Nur-Sultan has been called Astana again since September 2022",
      "those of Almaty (UTC+6 in January 2022)",
    ]) {
      expect(legend).toHaveTextContent(told);
    }
  });
});
