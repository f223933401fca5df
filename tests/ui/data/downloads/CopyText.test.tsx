import { fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SessionProvider } from "../../../../src/bindings/sessionContext";
import { CopyText } from "../../../../src/ui/data/downloads/CopyText";
import { realSession } from "../../../support/realSession";

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset();
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});
afterEach(() => Reflect.deleteProperty(navigator, "clipboard"));

async function show(text: () => string) {
  const { session } = await realSession();
  render(
    <StrictMode>
      <SessionProvider value={session}>
        <CopyText text={text}>Copy it</CopyText>
      </SessionProvider>
    </StrictMode>,
  );
  return () => fireEvent.click(screen.getByRole("button", { name: "Copy it" }));
}

describe("CopyText", () => {
  it("copies the text as it is when the button is pressed, and says so", async () => {
    writeText.mockResolvedValue();
    let text = "before";
    const press = await show(() => text);
    text = "now";
    press();
    expect(await screen.findByText("Copied.")).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("Copied.");
    expect(writeText.mock.calls).toEqual([["now"]]);
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("shows the text selected where copying is refused, and says why", async () => {
    writeText.mockRejectedValue(new DOMException("refused", "NotAllowedError"));
    (await show(() => "the whole text"))();
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/does not let this page copy/);
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("the whole text");
    expect(screen.queryByText("Copied.")).toBeNull();
  });

  it("does the same where there is nothing to copy with", async () => {
    Reflect.deleteProperty(navigator, "clipboard");
    (await show(() => "the whole text"))();
    expect(await screen.findByDisplayValue("the whole text")).toHaveFocus();
  });
});
