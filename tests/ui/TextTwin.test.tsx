import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TextTwin } from "../../src/ui/TextTwin";
import { january, realLanguage, showReal } from "../support/realSession";

const now = () => document.getElementById("shown-now-text")?.textContent ?? "";

describe("TextTwin", () => {
  it("tells what the map shows, in step with time", async () => {
    const { session } = await showReal(<TextTwin />, january(7, 23, 59));
    expect(now()).toMatch(/7 January 2022.*Deployment.*3 of 5/);
    expect(now()).toContain("Arriving: Armenia, Russia and Tajikistan.");
    expect(now()).toContain("Present: Belarus and Kyrgyzstan.");
    act(() => session.playhead.seek(january(14, 12)));
    expect(now()).toMatch(/Withdrawal/);
    expect(now()).toMatch(/Kyrgyz contingent returns by road/);
    expect(now()).toMatch(/about 2,000.*13 January.*No count was published for this day/);
    act(() => session.playhead.seek(january(20, 12)));
    expect(now()).toMatch(
      /0 of 5.*Gone: Armenia, Belarus, Kyrgyzstan, Russia and Tajikistan\..*Nothing is under way\./,
    );
  });

  it("is quiet: nothing in it is a live region", async () => {
    const { container } = await showReal(<TextTwin />);
    expect(container.querySelector("[aria-live], [role=status], [role=alert], [role=log]")).toBeNull();
  });

  it("changes nothing within a stretch in which nothing changes", async () => {
    const { session, container } = await showReal(<TextTwin />, january(11, 22));
    const before = container.innerHTML;
    act(() => session.playhead.seek(january(11, 22, 30)));
    expect(container.innerHTML).toBe(before);
  });

  it("is one named region, with the headings in order", async () => {
    await showReal(<TextTwin />);
    expect(screen.getByRole("region", { name: "The map in words" })).toBeVisible();
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => tagName);
    expect(levels[0]).toBe("H2");
    expect(new Set(levels)).toEqual(new Set(["H2", "H3"]));
  });

  it("tells every hour of January in whole sentences, in both languages", async () => {
    const { session } = await showReal(<TextTwin />);
    const russian = await realLanguage("ru");
    for (const language of [session.language.get(), russian]) {
      act(() => session.language.set(language));
      for (let day = 1; day <= 23; day += 1) {
        for (const hour of [2, 14]) {
          act(() => session.playhead.seek(january(day, hour)));
          expect(now()).not.toMatch(/\.\.|undefined|NaN|\b(MI|MO|G|E)\d\d/);
          expect(now()).toMatch(/\.$/);
        }
      }
    }
  }, 30_000);
});
