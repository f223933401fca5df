import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PartBoundary } from "../../src/app/PartBoundary";

function Broken(): never {
  throw new Error("This part is broken.");
}

describe("PartBoundary", () => {
  it("shows its fallback in the place of a part that throws, and nothing else goes", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    render(
      <>
        <PartBoundary fallback={<p>not shown</p>}>
          <Broken />
        </PartBoundary>
        <p>the time line</p>
      </>,
    );
    expect(screen.getByText("not shown")).toBeVisible();
    expect(screen.getByText("the time line")).toBeVisible();
  });

  it("shows a part that does not throw", () => {
    render(
      <PartBoundary fallback={<p>not shown</p>}>
        <p>the card</p>
      </PartBoundary>,
    );
    expect(screen.getByText("the card")).toBeVisible();
    expect(screen.queryByText("not shown")).toBeNull();
  });
});
