import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FindBox } from "../../../src/ui/find/FindBox";
import { january, showReal } from "../../support/realSession";

const onDone = vi.fn();

async function open(tag: "en" | "ru" = "en") {
  const shown = await showReal(<FindBox onDone={onDone} />, january(10, 12), tag);
  await waitFor(() => expect(screen.queryByText(/Loading|Загрузка/)).toBeNull(), { timeout: 15_000 });
  return { ...shown, field: screen.getByRole("combobox") };
}

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const press = (field: HTMLElement, key: string) => fireEvent.keyDown(field, { key });
const options = () => screen.queryAllByRole("option");
const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent;

describe("the find box", { timeout: 20_000 }, () => {
  beforeEach(() => {
    onDone.mockReset();
    Element.prototype.scrollIntoView = vi.fn();
  });

  it("has the focus, and a list that is collapsed until something is typed", async () => {
    const { field } = await open();
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute("aria-expanded", "false");
    expect(options()).toHaveLength(0);
    type(field, "Zhetygen");
    expect(field).toHaveAttribute("aria-expanded", "true");
    expect(field.getAttribute("aria-controls")).toBe(screen.getByRole("listbox").id);
    expect(options().length).toBeGreaterThan(2);
  });

  it("groups what it finds by kind, each group under its name", async () => {
    const { field } = await open();
    type(field, "Zhetygen");
    const names = screen.getAllByRole("group").map((group) => {
      const head = document.getElementById(group.getAttribute("aria-labelledby") ?? "");
      return head?.firstChild?.textContent;
    });
    expect(names).toEqual(expect.arrayContaining(["Places", "Sites", "Events", "Movements", "Sources"]));
    expect(within(screen.getByRole("group", { name: "Sites" })).getByRole("option")).toHaveTextContent(
      "Zhetygen military airfield",
    );
  });

  it("goes through the options by arrow keys, around both ends, with the focus in the field", async () => {
    const { field } = await open();
    type(field, "scorpion");
    const all = options().map(({ textContent }) => textContent);
    expect(active(field)).toBeUndefined();
    press(field, "ArrowDown");
    expect(active(field)).toBe(all[0]);
    expect(options()[0]).toHaveAttribute("aria-selected", "true");
    press(field, "ArrowUp");
    expect(active(field)).toBe(all.at(-1));
    press(field, "ArrowDown");
    expect(active(field)).toBe(all[0]);
    expect(field).toHaveFocus();
    type(field, "scorpio");
    expect(active(field)).toBeUndefined();
  });

  it("goes by Enter to the active option, else to the first: a place to its site", async () => {
    const { field, session } = await open();
    session.dataPage.set({ tab: "tables", item: null });
    type(field, "Zhetygen");
    press(field, "Enter");
    expect(onDone).toHaveBeenCalledOnce();
    expect(session.selection.get()).toEqual({ kind: "site", id: "G08" });
    expect(session.dataPage.get()).toBeNull();
    type(field, "Tokayev");
    press(field, "ArrowDown");
    const told = active(field);
    press(field, "Enter");
    expect(told).toContain("The government of Kazakhstan resigns");
    expect(session.selection.get()).toBeNull();
  });

  it("goes by a tap to an event's stop, and to a source among the sources", async () => {
    const { field, session, goTo } = await open();
    type(field, "2,030");
    fireEvent.click(screen.getByRole("option", { name: /^First count: 2,030 people/ }));
    const { at } = session.playhead.get();
    goTo("E34");
    expect(at).toBe(session.playhead.get().at);
    type(field, "S-GAZ07");
    fireEvent.click(screen.getByRole("option", { name: /Gazeta\.ru/ }));
    expect(session.dataPage.get()).toEqual({ tab: "sources", item: "S-GAZ07" });
  });

  it("tells the number of results once typing rests", async () => {
    const { field } = await open();
    vi.useFakeTimers();
    type(field, "scorpion");
    const statuses = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(statuses()).not.toContain("2 results");
    act(() => vi.advanceTimersByTime(700));
    expect(statuses()).toContain("2 results");
    vi.useRealTimers();
  });

  it("says what was searched in vain, and offers the lists", async () => {
    const { field, session } = await open();
    type(field, "qwertyuiop");
    expect(
      screen.getByText(/^Nothing found for “qwertyuiop” among the events, places, people/),
    ).toBeVisible();
    fireEvent.click(screen.getByRole("link", { name: "Tables" }));
    expect(onDone).toHaveBeenCalledOnce();
    expect(session.dataPage.get()).toEqual({ tab: "tables", item: null });
  });

  it("is emptied by Esc, which it leaves to the dialog once it is empty", async () => {
    const { field } = await open();
    type(field, "scorpion");
    expect(press(field, "Escape")).toBe(false);
    expect(field).toHaveValue("");
    expect(options()).toHaveLength(0);
    expect(press(field, "Escape")).toBe(true);
  });

  it("works in Russian", async () => {
    const { field, session } = await open("ru");
    type(field, "ТЭЦ-2");
    press(field, "Enter");
    expect(session.selection.get()).toEqual({ kind: "site", id: "G03" });
  });
});
