import { act, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PartBoundary } from "../../src/app/PartBoundary";
import { createStore } from "../../src/session/store";

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

  it("tries again when what the part tells of changes, and stops listening when it goes", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const told = createStore("broken");
    const Part = () => (told.get() === "broken" ? <Broken /> : <p>{told.get()}</p>);
    const { unmount } = render(
      <PartBoundary fallback={<p>not shown</p>} retryOn={[told]}>
        <Part />
      </PartBoundary>,
    );
    expect(screen.getByText("not shown")).toBeVisible();
    act(() => told.set("whole"));
    expect(screen.getByText("whole")).toBeVisible();
    unmount();
    expect(() => told.set("broken")).not.toThrow();
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
