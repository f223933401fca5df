import { act, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App";
import { Page } from "../../src/app/Page";
import { realFiles } from "../support/realFiles";
import { january, realLanguage, realSession, showReal } from "../support/realSession";

vi.mock("../../src/map/MissionMap", () => ({ MissionMap: () => null }));

async function show() {
  HTMLDialogElement.prototype.showModal ??= () => {};
  const shown = await showReal(<Page files={realFiles()} />, january(14, 12));
  await act(async () => {});
  return shown;
}

describe("Page", () => {
  it("has one main heading, and skips no level below it", async () => {
    const { session } = await show();
    act(() => session.selection.set({ kind: "site", id: "G03" }));
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("names every control and every region, each region by a name of its own", async () => {
    await show();
    for (const role of ["button", "link", "combobox", "checkbox", "textbox", "slider"] as const) {
      for (const control of screen.queryAllByRole(role, { hidden: true }))
        expect(control).toHaveAccessibleName();
    }
    const regions = screen
      .getAllByRole("region")
      .map((region) => region.getAttribute("aria-label") ?? region.getAttribute("aria-labelledby"));
    expect(regions).not.toContain(null);
    expect(new Set(regions).size).toBe(regions.length);
  });

  it("uses no id twice", async () => {
    await show();
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("speaks Russian wholly: no English word of its own stays", async () => {
    const { session, container } = await show();
    const russian = await realLanguage("ru");
    act(() => session.language.set(russian));
    // Publishers keep the names they have, and what is quoted in English its words.
    const page = container.cloneNode(true) as HTMLElement;
    for (const names of page.querySelectorAll(".sources, .disagreement li")) names.remove();
    const told = page.textContent?.replace(/[“«][^”»]*[”»]/g, "");
    const english = told?.match(/\b(the|of|and|January|counted|published|sources?)\b/gi);
    expect(english ?? []).toEqual([]);
  });

  it("tells once all of its parts are there, and marks the document as ready then", async () => {
    delete document.documentElement.dataset["ready"];
    const { session } = await realSession();
    const onShown = vi.fn(() => expect(document.documentElement.dataset["ready"]).toBeUndefined());
    render(<App session={session} files={realFiles()} onShown={onShown} />);
    await act(async () => {});
    expect(onShown).toHaveBeenCalledOnce();
    expect(document.documentElement.dataset["ready"]).toBe("1");
  });
});
