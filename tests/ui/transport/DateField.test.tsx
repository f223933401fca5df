import { act, fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionProvider } from "../../../src/bindings/sessionContext";
import { DateField } from "../../../src/ui/transport/DateField";
import { buildLanguage, buildSession } from "../../support/buildSession";

async function show(language: "en" | "ru" = "en") {
  const built = await buildSession();
  built.session.language.set(await buildLanguage(built.mission, language));
  built.goTo("E01");
  render(
    <SessionProvider value={built.session}>
      <DateField />
    </SessionProvider>,
  );
  const field = screen.getByRole("textbox");
  function type(text: string) {
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: text } });
    fireEvent.submit(field);
  }
  return { ...built, field, type, at: () => built.session.playhead.get().at };
}

describe("DateField", () => {
  it("shows the day of the playhead", async () => {
    const { field, goTo } = await show();
    expect(field).toHaveValue("2 January 2022");
    act(() => goTo("E04"));
    expect(field).toHaveValue("13 January 2022");
  });

  it.each([
    ["en", "2022-01-06"],
    ["en", "06.01.2022"],
    ["en", "6 January"],
    ["ru", "6 января"],
    ["ru", "6.01.2022"],
  ] as const)("goes in %s with “%s” to the last stop of the day", async (language, text) => {
    const { type, session } = await show(language);
    type(text);
    expect(session.scenes.get().eventId).toBe("E03");
    expect(session.playhead.get().at).toBe(Date.UTC(2022, 0, 6, 14)); // 20:00 in Almaty
  });

  it("goes to midnight of a day on which nothing is told, and to a typed hour", async () => {
    const { type, at } = await show();
    type("2022-01-10");
    expect(at()).toBe(Date.UTC(2022, 0, 9, 18));
    type("10 January 2022, 20:05");
    expect(at()).toBe(Date.UTC(2022, 0, 10, 14, 5));
  });

  it.each([
    ["31.02.2022", /no such day/],
    ["soon", /cannot be read/],
    ["", /Type a date/],
    ["1850-01-01", /outside the time line/],
    ["2022-01-10T25:00", /hour that no day has/],
  ])("says what is wrong with “%s” and moves nothing", async (text, message) => {
    const { type, field, at } = await show();
    const before = at();
    type(text);
    expect(at()).toBe(before);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(message);
    expect(screen.getByRole("alert")).toHaveTextContent(message);
  });

  it("forgets an error as soon as something else is typed, and all of it when it is left", async () => {
    const { type, field } = await show();
    type("soon");
    fireEvent.change(field, { target: { value: "2022" } });
    expect(field).toBeValid();
    fireEvent.blur(field);
    expect(field).toHaveValue("2 January 2022");
  });

  it("lets what plays keep playing", async () => {
    const { type, session } = await show();
    act(() => session.playhead.play());
    type("2022-01-06");
    expect(session.playhead.get().isPlaying).toBe(true);
  });
});
