import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { createPart, type Part, usePart } from "../../src/ui/usePart";

function Shown({ part }: { readonly part: Part<string> }) {
  const loaded = usePart(part);
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
  const part = createPart(load);
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
  render(<Shown part={createPart(load)} />);
  const again = await screen.findByRole("button", { name: "again" });
  act(() => again.click());
  expect(await screen.findByText("here")).toBeInTheDocument();
});
