import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { LanguageMenu } from "../../src/app/LanguageMenu";
import type { MissionFiles } from "../../src/app/missionRegistry";
import { Notices } from "../../src/ui/Notices";
import { realFiles } from "../support/realFiles";
import { showReal } from "../support/realSession";
import { missionText } from "../support/shippedMission";

vi.mock("../../src/ui/SettingsMenu", () => ({
  SettingsMenu: ({ onLanguage }: { onLanguage(tag: string): void }) =>
    ["en", "ru", "xx"].map((tag) => (
      <button key={tag} type="button" onClick={() => onLanguage(tag)}>
        {tag}
      </button>
    )),
}));

type Raw = { readonly default: unknown };

async function show(text: Partial<MissionFiles["text"]>) {
  const files = realFiles({ text: { ...realFiles().text, ...text } });
  const { session } = await showReal(
    <>
      <LanguageMenu files={files} />
      <Notices />
    </>,
  );
  const ask = (tag: string) => fireEvent.click(screen.getByRole("button", { name: tag }));
  const language = () => session.language.get().words.language;
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return { session, ask, language, settle };
}

function later() {
  let arrive = (_raw: Raw) => {};
  const promise = new Promise<Raw>((resolve) => {
    arrive = resolve;
  });
  return { load: () => promise, arrive: (raw: Raw) => arrive(raw) };
}

describe("LanguageMenu", () => {
  it("loads a language and shows the page in it", async () => {
    const { session, ask } = await show({});
    ask("ru");
    await vi.waitFor(() => expect(session.language.get().words.language).toBe("ru"));
    expect(session.language.get().text.title).toBe(missionText("ru").title);
  });

  it("lets the language asked for last win, however late the other arrives", async () => {
    const russian = later();
    const { ask, language, settle } = await show({ ru: russian.load });
    ask("ru");
    ask("en");
    await settle();
    russian.arrive({ default: missionText("ru") });
    await settle();
    expect(language()).toBe("en");
  });

  it.each<[string, () => Promise<Raw>]>([
    ["cannot be fetched", () => Promise.reject(new Error("offline"))],
    ["does not fit the mission", async () => ({ default: { ...missionText("ru"), events: {} } })],
  ])(
    "keeps the language and says so when the other %s, until it arrives after all",
    async (_case, broken) => {
      let load = broken;
      const { ask, language, settle } = await show({ ru: () => load() });
      ask("ru");
      await settle();
      expect(language()).toBe("en");
      expect(screen.getByRole("status")).toHaveTextContent(
        "Русский could not be loaded. The page stays as it is.",
      );
      load = realFiles().text.ru;
      ask("ru");
      await vi.waitFor(() => expect(language()).toBe("ru"));
      expect(screen.getByRole("status")).toBeEmptyDOMElement();
    },
  );

  it("says nothing of a failure that nobody waits for any more", async () => {
    const russian = later();
    const { ask, settle } = await show({
      ru: () => russian.load().then(() => Promise.reject(new Error("late"))),
    });
    ask("ru");
    ask("en");
    russian.arrive({ default: null });
    await settle();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("leaves alone what is no language", async () => {
    const { ask, language, settle } = await show({});
    ask("xx");
    await settle();
    expect(language()).toBe("en");
  });
});
