import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { addNotice, type Language } from "../../src/session/session";
import { Notices } from "../../src/ui/Notices";
import { realLanguage, showReal } from "../support/realSession";

describe("Notices", () => {
  it("has a place for them that is there before they are, so that they are heard", async () => {
    const { session } = await showReal(<Notices />);
    const status = screen.getByRole("status");
    expect(status).toBeEmptyDOMElement();
    act(() =>
      addNotice(session, { id: "a", text: ({ words }) => words.m.urlEventUnknown({ value: "E99" }) }),
    );
    expect(status).toHaveTextContent("There is no event “E99”");
  });

  it("dismisses one at a time", async () => {
    const { session } = await showReal(<Notices />);
    act(() => addNotice(session, { id: "a", text: () => "First" }));
    act(() => addNotice(session, { id: "b", text: () => "Second" }));
    fireEvent.click(screen.getAllByRole("button", { name: "Dismiss" })[0] as HTMLElement);
    expect(screen.getByRole("status")).toHaveTextContent(/^Second/);
  });

  it("tells the same thing once, and in the language of the page", async () => {
    const { session } = await showReal(<Notices />);
    const notice = { id: "a", text: ({ words }: { words: { m: { date(): string } } }) => words.m.date() };
    act(() => addNotice(session, notice));
    act(() => addNotice(session, notice));
    expect(screen.getAllByRole("button")).toHaveLength(1);
    const russian = await realLanguage("ru");
    act(() => session.language.set(russian));
    expect(screen.getByRole("status")).toHaveTextContent("Дата");
  });

  it("offers what can be done about it as a button", async () => {
    const { session } = await showReal(<Notices />);
    const run = vi.fn();
    const action = { text: ({ words }: Language) => words.m.tryAgain(), run };
    act(() => addNotice(session, { id: "a", text: () => "First", action }));
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(run).toHaveBeenCalledOnce();
  });
});
