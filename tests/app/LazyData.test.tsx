import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LazyData } from "../../src/app/LazyData";
import { DataLink } from "../../src/ui/DataLink";
import { showReal } from "../support/realSession";

const show = () =>
  showReal(
    <>
      <DataLink tab="sources" item={null}>
        first way
      </DataLink>
      <DataLink tab="plan" item={null}>
        second way
      </DataLink>
      <LazyData />
    </>,
  );

async function openBy(name: string) {
  const link = screen.getByRole("link", { name });
  act(() => link.focus());
  fireEvent.click(link);
  return screen.findByRole("heading", { level: 2 }, { timeout: 10_000 });
}
const close = () => fireEvent.keyDown(screen.getByRole("main"), { key: "Escape" });

describe("“Data & sources”", { timeout: 20_000 }, () => {
  it("takes the focus and gives it back, each time to where it was opened from", async () => {
    await show();
    expect(await openBy("first way")).toHaveFocus();
    close();
    expect(screen.getByRole("link", { name: "first way" })).toHaveFocus();
    expect(await openBy("second way")).toHaveFocus();
    close();
    expect(screen.getByRole("link", { name: "second way" })).toHaveFocus();
  });

  it("gives it back to where it was opened from when other parts were read in between", async () => {
    const { session } = await show();
    await openBy("first way");
    act(() => session.dataPage.set({ tab: "downloads", item: null }));
    close();
    expect(screen.getByRole("link", { name: "first way" })).toHaveFocus();
  });

  it("says which of its parts is open", async () => {
    await show();
    await openBy("second way");
    const parts = within(screen.getByRole("navigation", { name: "Parts of data and sources" }));
    const current = parts.getAllByRole("link").filter((link) => link.getAttribute("aria-current") === "page");
    expect(current.map(({ textContent }) => textContent)).toEqual([
      screen.getByRole("heading", { level: 2 }).textContent,
    ]);
  });
});
