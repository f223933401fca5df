import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Caption } from "../../src/ui/Caption";
import { EventCard } from "../../src/ui/EventCard";
import { realLanguage, showReal } from "../support/realSession";

const card = () => screen.getByRole("article");
const sourceLinks = () =>
  within(within(card()).getByRole("list", { name: /^Sources: / })).getAllByRole("link", { name: /\d\)?$/ });

describe("EventCard", () => {
  it("gives phase and position, headline, text, place and sources", async () => {
    await showReal(<EventCard />, "E22");
    expect(card()).toHaveTextContent("Deployment, 22 of 57");
    expect(card()).toHaveAccessibleName("Bishkek votes twice, then sends 150");
    expect(card()).toHaveTextContent(/55 to 11.*61.*69 to 7.*Japarov.*150.*8 armoured.*11/);
    expect(card()).toHaveTextContent("Place: Bishkek");
    const sources = within(card()).getByRole("list", { name: /^Sources: Bishkek votes twice/ });
    const link = within(sources).getByRole("link", { name: "media-center.kg, 7 January 2022" });
    expect(link).toHaveAttribute("rel", expect.stringContaining("noopener"));
  });

  it("lists what each report says where they differ, with its publishers, and which one is followed", async () => {
    await showReal(<EventCard />, "E22");
    const [differ] = within(card()).getAllByRole("group");
    expect(differ).toHaveTextContent("Reports differ. How many votes did the Kyrgyz parliament need?");
    expect(differ).toHaveTextContent("61 (Kloop and 24.kg)");
    expect(differ).toHaveTextContent("60 (Qazet.az (Interfax))");
    expect(differ).toHaveTextContent("follows 61");
  });

  it("names several places", async () => {
    await showReal(<EventCard />, "E54");
    expect(card()).toHaveTextContent("Places: Nur-Sultan airport and Almaty airport");
  });

  it("names no place where there is none", async () => {
    await showReal(<EventCard />, "E12");
    expect(card()).not.toHaveTextContent(/Places?:/);
  });

  it("counts background events among themselves", async () => {
    await showReal(<EventCard />, "B10");
    expect(card()).toHaveTextContent("Background, 10 of 21");
    expect(card()).toHaveAccessibleName("Agreement on peacekeeping is signed");
  });

  it("goes to the previous and the next event, and forgets which sources were unfolded", async () => {
    const { session } = await showReal(<EventCard />, "E11");
    expect(sourceLinks()).toHaveLength(3);
    fireEvent.click(screen.getByRole("button", { name: "5 more" }));
    expect(sourceLinks()).toHaveLength(8);
    fireEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(card()).toHaveAccessibleName("The CSTO decides to send a force");
    expect(session.scenes.get().eventId).toBe("E12");
    fireEvent.click(screen.getByRole("button", { name: "Previous" }));
    expect(card()).toHaveAccessibleName("Tokayev appeals to the CSTO");
    expect(sourceLinks()).toHaveLength(3);
  });

  it("tells every event and background event in turn", async () => {
    const { session } = await showReal(<EventCard />, "B01");
    const seen = new Set([session.scenes.get().eventId]);
    for (let press = 0; press < 80; press += 1) {
      fireEvent.click(screen.getByRole("button", { name: "Next" }));
      seen.add(session.scenes.get().eventId);
    }
    expect(seen.size).toBe(57 + 21);
  }, 30_000);

  it("changes nothing while time passes within an event", async () => {
    const { session, container } = await showReal(<EventCard />, "E20");
    const before = container.innerHTML;
    act(() => session.playhead.seek(session.playhead.get().at + 60_000));
    expect(container.innerHTML).toBe(before);
  });

  it("says before the first event that nothing has happened", async () => {
    await showReal(<EventCard />, Date.UTC(1992, 0, 1));
    expect(card()).toHaveAccessibleName("Nothing of the mission has happened yet.");
    expect(card()).toHaveTextContent("Fourteen days in January");
  });

  it("speaks Russian", async () => {
    const { session } = await showReal(<EventCard />, "E22");
    const russian = await realLanguage("ru");
    act(() => session.language.set(russian));
    expect(card()).toHaveTextContent("Развёртывание, 22 из 57");
    expect(card()).toHaveTextContent(/55 против 11.*61.*69 против 7/);
    expect(within(card()).getByRole("link", { name: /^media-center\.kg, 7 января 2022.г\.$/ })).toBeVisible();
  });
});

describe("Caption", () => {
  it("is the event in a headline and one sentence", async () => {
    await showReal(<Caption />, "E36");
    expect(document.querySelector(".caption")).toHaveTextContent(
      /^Tokayev announces the withdrawal .*starts in two days and takes no more than ten/,
    );
  });
});
