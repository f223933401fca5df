import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionProvider } from "../../../src/bindings/sessionContext";
import { Transport } from "../../../src/ui/transport/Transport";
import { buildLanguage, buildSession } from "../../support/buildSession";

async function show(form: "full" | "compact" = "full", view: "explore" | "present" = "explore") {
  const built = await buildSession({ view });
  const { unmount } = render(
    <SessionProvider value={built.session}>
      <Transport form={form}>
        <button type="button">Other setting</button>
      </Transport>
    </SessionProvider>,
  );
  const { playhead, scenes } = built.session;
  return { ...built, unmount, playhead, told: () => scenes.get().eventId };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("Transport", () => {
  it("plays and pauses with one button that names what it would do", async () => {
    const { playhead, clock } = await show();
    const button = screen.getByRole("button", { name: "Play" });
    press("Play");
    expect(playhead.get().isPlaying).toBe(true);
    expect(button).toHaveAccessibleName("Pause");
    act(() => clock.run(1));
    press("Pause");
    expect(playhead.get().isPlaying).toBe(false);
    expect(button).toHaveAccessibleName("Play");
  });

  it("offers to start over at the end", async () => {
    const { playhead, told } = await show();
    act(() => playhead.seek(playhead.timeline.end));
    press("Play from the start");
    expect(playhead.get()).toMatchObject({ at: playhead.timeline.opening, isPlaying: true });
    expect(told()).toBe("E01");
  });

  it("keeps the name of the button in step with the language", async () => {
    const { session, mission, playhead } = await show();
    const russian = await buildLanguage(mission, "ru");
    act(() => playhead.play());
    act(() => session.language.set(russian));
    expect(screen.getByRole("button", { name: "Пауза" })).toBeInTheDocument();
  });

  it("steps from event to event, never to a midnight", async () => {
    const { goTo, told } = await show();
    act(() => goTo("E03"));
    press("Next event");
    expect(told()).toBe("E04");
    press("Previous event");
    expect(told()).toBe("E03");
  });

  it("sets the speed to one of four", async () => {
    const { playhead } = await show();
    const speed = screen.getByRole("combobox", { name: "Speed" });
    expect(
      within(speed)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["0.5×", "1×", "2×", "4×"]);
    fireEvent.change(speed, { target: { value: "4" } });
    expect(playhead.get().rate).toBe(4);
    expect(speed).toHaveValue("4");
  });

  it("switches repetition and rests", async () => {
    const { playhead } = await show();
    const loop = screen.getByRole("button", { name: "Repeat" });
    expect(loop).toHaveAttribute("aria-pressed", "false");
    press("Repeat");
    expect(loop).toHaveAttribute("aria-pressed", "true");
    press("Rest at events");
    expect(playhead.get()).toMatchObject({ isLooping: true, isResting: false });
  });

  it("announces the keys of the present view, and in the others only space on the play button", async () => {
    const { unmount } = await show("compact", "present");
    expect(screen.getByRole("button", { name: "Next event" })).toHaveAttribute(
      "aria-keyshortcuts",
      expect.stringContaining("PageDown"),
    );
    unmount();
    await show();
    expect(screen.getByRole("button", { name: "Next event" })).not.toHaveAttribute("aria-keyshortcuts");
  });

  it("has the date and the switches in the row, other settings behind a button", async () => {
    await show("full");
    expect(screen.getByRole("textbox", { name: "Go to a date" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Other setting" })).toBeNull();
    press("Settings");
    expect(screen.getByRole("button", { name: "Other setting" })).toBeVisible();
  });

  it("has all but the first controls behind More in the compact form, which Esc closes", async () => {
    await show("compact");
    expect(screen.queryByRole("textbox")).toBeNull();
    press("More");
    const more = screen.getByRole("button", { name: "More" });
    expect(more).toHaveAttribute("aria-expanded", "true");
    const repeat = screen.getByRole("button", { name: "Repeat" });
    repeat.focus();
    fireEvent.keyDown(repeat, { key: "Escape" });
    expect(more).toHaveAttribute("aria-expanded", "false");
    expect(more).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Repeat" })).toBeNull();
  });

  it("works once under StrictMode: a press is one press", async () => {
    const { playhead, goTo, told, unmount } = await show();
    act(() => goTo("E02"));
    press("Next event");
    expect(told()).toBe("E03");
    const button = screen.getByRole("button", { name: "Play" });
    unmount();
    fireEvent.click(button);
    expect(playhead.get().isPlaying).toBe(false);
  });
});
