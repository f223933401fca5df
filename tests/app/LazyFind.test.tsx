import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { LazyFind } from "../../src/app/LazyFind";
import { MoreDisclosure } from "../../src/ui/transport/MoreDisclosure";
import { showReal } from "../support/realSession";

const tries = vi.hoisted(() => ({ count: 0 }));
vi.mock("../../src/ui/find/FindBox", () => {
  tries.count += 1;
  if (tries.count === 1) throw new Error("The network failed.");
  return {
    FindBox: ({ onDone }: { onDone(): void }) => (
      <button type="button" onClick={onDone}>
        found
      </button>
    ),
  };
});

describe("the way to the find box", () => {
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.setAttribute("open", "");
    };
    HTMLDialogElement.prototype.close = function close() {
      this.removeAttribute("open");
      this.dispatchEvent(new Event("close"));
    };
  });

  it("says while it loads, that it failed, and loads again; what is found closes it and where it stands", async () => {
    await showReal(
      <MoreDisclosure label="More">
        <LazyFind />
      </MoreDisclosure>,
    );
    const more = screen.getByRole("button", { name: "More" });
    fireEvent.click(more);
    fireEvent.click(screen.getByRole("button", { name: "Find" }));
    expect(screen.getByRole("dialog", { name: "Find" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Loading");
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be loaded");
    expect(screen.queryByRole("status")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    fireEvent.click(await screen.findByRole("button", { name: "found" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(more).toHaveAttribute("aria-expanded", "false");
    expect(more).toHaveFocus();
  });
});
