import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { LazyMap } from "../../src/app/LazyMap";
import { Masthead } from "../../src/ui/Masthead";
import { showReal } from "../support/realSession";

vi.mock("../../src/map/MissionMap", () => {
  throw new Error("offline");
});

describe("LazyMap", () => {
  it("says that the map could not be loaded, offers to try again, and leaves the rest of the page alone", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    await showReal(
      <>
        <Masthead />
        <LazyMap />
      </>,
    );
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The map could not be loaded. The text and the time line work without it.",
    );
    expect(screen.getByRole("button", { name: "Load again" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Fourteen days in January");
  });
});
