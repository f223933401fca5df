import { describe, expect, it } from "vitest";
import { asKnownLine } from "../../src/behaviours/asKnownLine";
import { buildLanguage, buildSession } from "../support/buildSession";

const january = (day: number, hour: number) => Date.UTC(2022, 0, day, hour - 6);

async function attach() {
  const built = await buildSession();
  built.session.playhead.seek(january(7, 18));
  const element = document.createElement("p");
  element.innerHTML = '<span data-part="whole"></span><span data-part="short"></span>';
  const undo = asKnownLine(element, built.session);
  const whole = () => element.querySelector('[data-part="whole"]')?.textContent;
  const setKnown = (asKnown: boolean) => built.session.lens.set({ ...built.session.lens.get(), asKnown });
  return { ...built, element, undo, whole, setKnown };
}

describe("asKnownLine", () => {
  it("is there only while the switch is on", async () => {
    const { element, setKnown } = await attach();
    expect(element.hidden).toBe(true);
    setKnown(true);
    expect(element.hidden).toBe(false);
    setKnown(false);
    expect(element.hidden).toBe(true);
  });

  it("says as of when, to the minute at rest, and what it does", async () => {
    const { element, whole, setKnown } = await attach();
    setKnown(true);
    expect(whole()).toBe("As known on 7 January 2022, 18:00: only what had been published by then");
    expect(element.querySelector('[data-part="short"]')).toHaveTextContent(
      "As known then: nothing published later",
    );
  });

  it("follows the day and no minute while playing", async () => {
    const { session, clock, whole, setKnown } = await attach();
    setKnown(true);
    session.playhead.play();
    clock.run(1);
    expect(whole()).toMatch(/^As known on \d+ January 2022: only/);
    session.playhead.pause();
    expect(whole()).toMatch(/^As known on \d+ January 2022, \d\d:\d\d: only/);
  });

  it("speaks the page's language", async () => {
    const { session, mission, whole, setKnown } = await attach();
    setKnown(true);
    session.language.set(await buildLanguage(mission, "ru"));
    expect(whole()).toBe("Что знали на 7 января 2022\u00a0г., 18:00: только опубликованное к этому времени");
  });

  it("leaves the element as it found it", async () => {
    const { element, setKnown, undo, session } = await attach();
    setKnown(true);
    undo();
    session.playhead.seek(january(9, 1));
    expect(element.outerHTML).toBe('<p><span data-part="whole"></span><span data-part="short"></span></p>');
  });
});
