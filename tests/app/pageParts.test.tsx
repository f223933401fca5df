import { act, fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App";
import { Page } from "../../src/app/Page";
import { realFiles } from "../support/realFiles";
import { january, realSession, showReal } from "../support/realSession";

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

vi.mock("../../src/telling/tellKnown", async (original) => {
  const { tellKnown } = await original<typeof import("../../src/telling/tellKnown")>();
  return {
    tellKnown: (...told: Parameters<typeof tellKnown>) => {
      if (isCardBroken) throw new Error("This card is broken.");
      return tellKnown(...told);
    },
  };
});

let isBroken = false;
let isCardBroken = false;

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

describe("a page with a card that cannot be shown", () => {
  it("is ready without it, and says so in its place", async () => {
    delete document.documentElement.dataset["ready"];
    vi.spyOn(console, "error").mockImplementation(() => {});
    isCardBroken = true;
    const { session } = await realSession();
    const { container } = render(<App session={session} files={realFiles()} />);
    await act(async () => {});
    isCardBroken = false;
    expect(container.querySelector(".card")).toHaveTextContent(NOT_SHOWN);
    expect(document.documentElement.dataset["ready"]).toBe("1");
  });
});
