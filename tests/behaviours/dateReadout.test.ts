import { describe, expect, it } from "vitest";
import { dateReadout } from "../../src/behaviours/dateReadout";
import { buildLanguage, buildSession } from "../support/buildSession";

async function attach() {
  const built = await buildSession();
  const element = document.createElement("div");
  element.innerHTML = `<p data-part="date">as built</p><p data-part="detail"></p><p data-part="count"></p>`;
  const undo = dateReadout(element, built.session);
  const text = (part: string) => element.querySelector(`[data-part=${part}]`)?.textContent;
  return { ...built, element, undo, text };
}

describe("dateReadout", () => {
  it.each([
    ["E01", "2 January 2022", "Sunday, in the evening"],
    ["E02", "6 January 2022", "Thursday, reported at 03:40. Day 1"],
    ["E03", "6 January 2022", "Thursday, at 20:00. Day 1"],
    ["E04", "13 January 2022", "Thursday, hour not known. Day 8"],
    ["E05", "19 January 2022", "Wednesday, hour not known. Day 14"],
    ["E06", "29 January 2022", "Saturday, hour not known"],
  ])("tells the day of %s and what is known of its hour", async (eventId, date, detail) => {
    const { goTo, text } = await attach();
    goTo(eventId);
    expect([text("date"), text("detail")]).toEqual([date, detail]);
  });

  it("tells only the year of the background", async () => {
    const { goTo, text } = await attach();
    goTo("B02");
    expect([text("date"), text("detail")]).toEqual(["2007", ""]);
  });

  it("tells nothing of an hour on a day without an event", async () => {
    const { session, text } = await attach();
    session.playhead.seek(Date.UTC(2022, 0, 10, 6));
    expect(text("detail")).toBe("Monday. Day 5");
  });

  it("tells how many contingents are there", async () => {
    const { session, text } = await attach();
    session.playhead.seek(Date.UTC(2022, 0, 16, 6));
    expect(text("count")).toBe("1 of 2 contingents in Kazakhstan");
  });

  it("touches no text node while the day stays the same", async () => {
    const { element, session, goTo } = await attach();
    goTo("E03");
    const nodes = [...element.querySelectorAll("p")].map(({ firstChild }) => firstChild);
    session.playhead.seek(session.playhead.get().at + 1000);
    expect([...element.querySelectorAll("p")].map(({ firstChild }) => firstChild)).toEqual(nodes);
  });

  it("speaks another language as soon as it is chosen", async () => {
    const { session, mission, goTo, text } = await attach();
    goTo("E04");
    session.language.set(await buildLanguage(mission, "ru"));
    expect(text("date")).toBe("13 января 2022\u00a0г.");
  });

  it("puts back the text it found", async () => {
    const { undo, text, goTo } = await attach();
    undo();
    goTo("E05");
    expect(text("date")).toBe("as built");
  });
});
