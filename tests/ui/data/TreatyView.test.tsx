import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { TreatyView } from "../../../src/ui/data/TreatyView";
import { mission, showReal } from "../../support/realSession";

async function showTreaty(tag: "en" | "ru" = "en") {
  const real = await showReal(<TreatyView item={null} />, "B14", tag);
  await screen.findAllByRole("heading", { level: 3 });
  return real;
}

async function openAt(item: string) {
  Element.prototype.scrollIntoView = vi.fn();
  await showReal(<TreatyView item={item} />, "B14");
  await screen.findAllByRole("heading", { level: 3 });
}
const partNamed = (name: RegExp) => screen.getByRole("region", { name });

describe("the treaty", () => {
  it("sets the wording of 1992 beside that of 2010, both in our words and with their sources", async () => {
    await showTreaty();
    const first = partNamed(/signed in 1992/);
    expect(first).toHaveTextContent(/state or a group of states/);
    expect(first).toHaveTextContent(/No request/);
    expect(within(first).getByRole("link", { name: /^pavlodar\.com, 15.May.1992$/ })).toHaveAttribute(
      "href",
      "https://pavlodar.com/zakon/?dok=00542&uro=080004",
    );
    const present = partNamed(/10 December 2010/);
    expect(present).toHaveTextContent(/armed attack/);
    expect(present).toHaveTextContent(/at the request of the attacked member/);
    expect(partNamed(/then and now/)).toHaveTextContent(/nothing below is a quotation of the treaty/);
  });

  it("quotes one clause, in English on a Russian page too, and says whose rendering it is", async () => {
    await showTreaty("ru");
    const quotation = document.querySelector("blockquote");
    expect(quotation).toHaveTextContent(/at request of this Member State/);
    expect(quotation).toHaveAttribute("lang", "en");
    expect(partNamed(/Статья 4/)).toHaveTextContent(/Eurasianet/);
  });

  it("says who named what as the basis, and who doubted it", async () => {
    await showTreaty();
    const [zas, letter, leaders, doubt] = within(partNamed(/On what basis/))
      .getAllByRole("listitem")
      .filter((item) => item.parentElement?.className === "treaty-list");
    expect(zas).toHaveTextContent(/Zas.*Articles 2 and 4.*2007.*request/);
    expect(letter).toHaveTextContent(/United Nations/);
    expect(leaders).toHaveTextContent(/Pashinyan.*Putin.*Article 4/);
    expect(doubt).toHaveTextContent(/Meduza.*questionable/);
  });

  it("says that it is of today while the page shows what was known then, and only then", async () => {
    const { session } = await showTreaty();
    expect(screen.queryByText(/^This part is of today/)).toBeNull();
    act(() => session.lens.set({ grade: "D", asKnown: true }));
    expect(screen.getByText(/^This part is of today/)).toBeVisible();
    expect(partNamed(/On what basis/)).toHaveTextContent(/Meduza/);
  });

  it("leads from each change of the parties to its moment", async () => {
    const { session } = await showTreaty();
    session.dataPage.set({ tab: "treaty", item: null });
    const parties = partNamed(/^Parties/);
    expect(parties).toHaveTextContent(/9 parties: Armenia, Azerbaijan, Belarus, Georgia/);
    fireEvent.click(within(parties).getByRole("button", { name: "Uzbekistan comes back" }));
    const stop = mission.timeline.eventStops.find(({ eventId }) => eventId === "B09");
    expect(session.playhead.get().at).toBe(stop?.at);
    expect(session.dataPage.get()).toBeNull();
  });

  it.each([
    ["basis", /On what basis/],
    ["parties", /^Parties/],
    ["kyrgyzstan-2010", /Kyrgyzstan, 2010/],
  ])("opens at the part %s that a link names, with the focus on its heading", async (item, name) => {
    await openAt(item);
    await waitFor(() => expect(screen.getByRole("heading", { name })).toHaveFocus());
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says so when the link names a part that there is not", async () => {
    await openAt("foo");
    expect(screen.getByRole("alert")).toHaveTextContent("There is no part “foo”");
    expect(partNamed(/On what basis/)).toBeVisible();
  });

  it("tells of both refusals with what was asked and what came of it", async () => {
    await showTreaty();
    expect(within(partNamed(/Kyrgyzstan, 2010/)).getAllByRole("button")).toHaveLength(2);
    expect(partNamed(/Kyrgyzstan, 2010/)).toHaveTextContent(/first to Russia/);
    expect(partNamed(/Armenia, 2021/)).toHaveTextContent(/Article 2/);
    expect(partNamed(/Armenia, 2021/)).toHaveTextContent(/3 July 2021/);
  });
});
