import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SettingsMenu } from "../../src/ui/SettingsMenu";
import { showReal } from "../support/realSession";

const LANGUAGES = [
  ["en", "English"],
  ["ru", "Русский"],
] as const;

describe("SettingsMenu", () => {
  it("offers languages under their own names, and asks for the chosen one", async () => {
    const ask = vi.fn();
    await showReal(<SettingsMenu languages={LANGUAGES} onLanguage={ask} />);
    const language = screen.getByRole("combobox", { name: "Language" });
    expect(language).toHaveValue("en");
    fireEvent.change(language, { target: { value: "ru" } });
    expect(ask).toHaveBeenCalledWith("ru");
    expect(language).toHaveValue("en");
  });

  it("sets look and motion, each without the other", async () => {
    const { session } = await showReal(<SettingsMenu languages={LANGUAGES} onLanguage={() => {}} />);
    fireEvent.change(screen.getByRole("combobox", { name: "Look" }), { target: { value: "dark" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Motion" }), { target: { value: "steps" } });
    expect(session.settings.get()).toEqual({ view: "explore", look: "dark", motion: "steps" });
    expect(session.playhead.get().isStepping).toBe(true);
    expect(screen.getByRole("combobox", { name: "Look" })).toHaveValue("dark");
  });
});
