import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { createLate, type Late, useLate } from "../../src/ui/useLate";

function Shown({ part }: { readonly part: Late<string> }) {
  const loaded = useLate(part);
  if (loaded.state === "failed")
    return (
      <button type="button" onClick={loaded.retry}>
        again
      </button>
    );
  return <p>{loaded.state === "loaded" ? loaded.value : loaded.state}</p>;
}

it("is fetched when it is first wanted, and is there at once from then on", async () => {
  const load = vi.fn(async () => "here");
  const part = createLate(load);
  expect(load).not.toHaveBeenCalled();
  const first = render(<Shown part={part} />);
  expect(first.container).toHaveTextContent("loading");
  expect(await screen.findByText("here")).toBeInTheDocument();
  first.unmount();
  expect(render(<Shown part={part} />).container).toHaveTextContent("here");
  expect(load).toHaveBeenCalledOnce();
});

it("says that it failed, and tries again when asked to", async () => {
  const load = vi.fn(async () => "here").mockRejectedValueOnce(new Error("no network"));
  render(<Shown part={createLate(load)} />);
  const again = await screen.findByRole("button", { name: "again" });
  act(() => again.click());
  expect(await screen.findByText("here")).toBeInTheDocument();
});
