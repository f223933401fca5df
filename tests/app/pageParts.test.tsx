import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Page } from "../../src/app/Page";
import { realFiles } from "../support/realFiles";
import { january, showReal } from "../support/realSession";

vi.mock("../../src/map/MissionMap", () => ({ MissionMap: () => null }));
vi.mock("../../src/telling/tellSite", async (original) => {
  const { tellSite } = await original<typeof import("../../src/telling/tellSite")>();
  return {
    tellSite: (...[site, ...rest]: Parameters<typeof tellSite>) => {
      if (site.id === "G03" && isBroken) throw new Error("This site is broken.");
      return tellSite(site, ...rest);
    },
  };
});

let isBroken = false;

const NOT_SHOWN = "This part of the page cannot be shown. The rest works without it.";

describe("a page with details that cannot be shown", () => {
  it("says so in their place, keeps the time line, and shows the next ones", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { session } = await showReal(<Page files={realFiles()} />, january(11, 12));
    await act(async () => {});
    isBroken = true;
    act(() => session.selection.set({ kind: "site", id: "G03" }));
    expect(screen.getByText(NOT_SHOWN)).toBeVisible();
    expect(screen.getByRole("slider")).toBeVisible();
    act(() => session.selection.set({ kind: "site", id: "G04" }));
    expect(screen.queryByText(NOT_SHOWN)).toBeNull();
    expect(screen.getByRole("complementary")).toBeVisible();
    act(() => session.selection.set({ kind: "site", id: "G03" }));
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(session.selection.get()).toBeNull();
    expect(screen.queryByText(NOT_SHOWN)).toBeNull();
  });
});
