import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { MissionBroken } from "../../src/ui/MissionBroken";
import { PageFailed } from "../../src/ui/PageFailed";
import { realLanguage } from "../support/realSession";

describe("MissionBroken", () => {
  it("lists every problem with its path", async () => {
    const { words } = await realLanguage();
    const problems = [
      { path: "events[3].sources", message: "There is no source S-NONE." },
      { path: "movements[0].origin", message: "There is no place XYZ." },
    ];
    render(<MissionBroken problems={problems} words={words} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "The facts of this mission cannot be shown",
    );
    expect(screen.getByText("The file has 2 problems:")).toBeVisible();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "events[3].sources There is no source S-NONE.",
      "movements[0].origin There is no place XYZ.",
    ]);
  });
});

describe("PageFailed", () => {
  it("says so and offers to load the page again", async () => {
    const { words } = await realLanguage();
    const reload = vi.fn();
    render(<PageFailed words={words} onReload={reload} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Something went wrong");
    fireEvent.click(screen.getByRole("button", { name: "Load again" }));
    expect(reload).toHaveBeenCalledOnce();
  });
});
