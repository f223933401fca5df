import { act, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useSession } from "../../../src/bindings/sessionContext";
import { useStore } from "../../../src/bindings/useStore";
import { DisagreementsView } from "../../../src/ui/data/DisagreementsView";
import { january, mission, showReal } from "../../support/realSession";

function Part() {
  const page = useStore(useSession().dataPage);
  return page ? <DisagreementsView item={page.item} /> : <p>the map</p>;
}

async function show(item: string | null, at = january(10, 12), tag: "en" | "ru" = "en") {
  const real = await showReal(<Part />, at, tag);
  act(() => real.session.dataPage.set({ tab: "disagreements", item }));
  return real;
}

const index = () => within(screen.getByRole("navigation", { name: "All disagreements" }));
const rows = (name: RegExp) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .filter((item) => item.classList.contains("report-row"));
const told = (row: Element | undefined) => row?.querySelector(".report-told")?.textContent?.trim();
const isFollowed = (row: Element | undefined) => row?.textContent?.includes("The page follows this.");

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe("the index of disagreements", () => {
  it("lists all 33 by figures, dates and words, each a link", async () => {
    await show(null);
    expect(
      index()
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(["Figures", "Dates", "Words"]);
    expect(index().getAllByRole("link")).toHaveLength(33);
    const link = index().getByRole("link", { name: "How many did Armenia send?" });
    expect(link).toHaveAttribute("href", "?data=disagreements.X07");
    expect(link.closest("li")).toHaveTextContent("2 reports");
    const facts = within(link.closest("li") as HTMLElement).getAllByRole("button");
    expect(facts.map(({ textContent }) => textContent)).toEqual([
      "Armenia’s government approves a unit",
      "Armenian airlift to Almaty is over",
    ]);
    fireEvent.click(link);
    expect(screen.getByRole("heading", { level: 3, name: "How many did Armenia send?" })).toHaveFocus();
    expect(link).toHaveAttribute("aria-current");
  });

  it("says so when the link names none", async () => {
    await show("X99");
    expect(screen.getByRole("alert")).toHaveTextContent("There is no disagreement “X99”.");
    expect(index().getAllByRole("link")).toHaveLength(33);
  });
});

describe("a disagreement", () => {
  it("about a number puts what each report says, by whom and when, on an axis", async () => {
    await show("X03");
    const found = rows(/^Reports: How large was the force\? \(people\)$/);
    expect(found.map(told)).toEqual([
      "over 2,000, by Zas on 13 January",
      "about 2,000, by Qazaq TV on 13 January",
      "more than two thousand, as Astana TV tells the words of that ministry’s officer",
      "2,030, by Tokayev on 10 January",
      "some 2,300, by Current Time",
      "about 2,400, by another report of that interview",
      "about 2,500 planned, by Zas on 6 January",
      "2,500 arrived, by the Kazakh Foreign Ministry on 7 January",
      "over 2,500, in a report of 13 January",
      "some 2,500, in an analysis of March 2022",
      "nearly 2,500, in a report of 19 January that ascribes it to the Kazakh Defence Ministry",
      "approaching 4,000, by one news site",
    ]);
    expect(found.filter(isFollowed).map(told)).toEqual([
      "2,030, by Tokayev on 10 January",
      "about 2,500 planned, by Zas on 6 January",
    ]);
    const link = within(found[6] as HTMLElement).getByRole("link", {
      name: "Sputnik, 6 January 2022, 19:31 (UTC)",
    });
    expect(link).toHaveAttribute("rel", expect.stringContaining("noopener"));
    expect(within(found[6] as HTMLElement).getAllByRole("link")[1]).toHaveAttribute(
      "href",
      "?data=sources.S-SPUT06",
    );
    expect(screen.getByText(/The page takes 2,030 as the count/)).toBeVisible();
  });

  it("about the length of the withdrawal tells days on an axis and dates below it", async () => {
    await show("X05");
    expect(rows(/\(days\)$/).map(told)).toEqual([
      "no more than ten days",
      "“at least 10 days”, in Kazinform’s English text",
    ]);
    expect(rows(/^Reports: How long was the withdrawal to take\?$/).map(told)).toEqual([
      "done by 19 January, by Shoigu on the 13th",
      "all out by 23 January, by Zas in a report of the 13th",
    ]);
  });

  it("tells the counts of 15 and 16 January", async () => {
    const { session } = await show("X10");
    expect(rows(/\(aircraft\)$/).map((row) => [told(row), isFollowed(row)])).toEqual([
      ["15 left", false],
      ["17 landed: 10 at Ivanovo and 7 at Chkalovsky", true],
      ["18 left: 15 Il-76 and 3 An-124", true],
    ]);
    act(() => session.dataPage.set({ tab: "disagreements", item: "X12" }));
    expect(rows(/\(aircraft\)$/).map((row) => [told(row), isFollowed(row)])).toEqual([
      ["18", false],
      ["19", true],
      ["19, and a twentieth on its way", false],
    ]);
  });

  it("about dates is a list by date, and about words a list without an axis", async () => {
    const { session } = await show("X27");
    expect(rows(/^Reports: When were/).map(told)).toEqual([
      "12 January 2022 the plants’ operator: its text breaks off at “On January 12”",
      "12 January 2022 Zas on 12 January: begun today",
      "12 January 2022 Zas on 13 January: since yesterday",
      "13 January 2022 “handed over” by the morning of 13 January",
      "13 January 2022 begun, by Russia’s Defence Ministry on 13 January",
      "14 January 2022 the Kyrgyz unit still at CHP-2 on the morning of 14 January",
    ]);
    act(() => session.dataPage.set({ tab: "disagreements", item: "X19" }));
    expect(rows(/^Reports: What is the commander/).map(told)).toEqual([
      "Andrey, in all other reports",
      "Anatoly, in one report",
    ]);
    expect(document.querySelector(".report-track")).toBeNull();
  });

  it("leads to each fact of the page that it is about, at its moment", async () => {
    const { session, unmount } = await show("X12");
    const about = screen.getByText("What it is about on this page").nextElementSibling as HTMLElement;
    expect(within(about).getAllByRole("listitem")).toHaveLength(4);
    fireEvent.click(within(about).getByRole("button", { name: "19 more aircraft leave Almaty" }));
    expect(screen.getByText("the map")).toBeInTheDocument();
    expect(session.scenes.get().eventId).toBe("E50");
    unmount();
    await show("X23");
    expect(screen.queryByRole("button", { name: /Detained/ })).toBeNull();
    expect(screen.getByRole("button", { name: /^Dead: 225\./ })).toBeInTheDocument();
  });

  it("has a fact of the page for each, in both languages, and none without words", async () => {
    for (const tag of ["en", "ru"] as const) {
      const { session, unmount } = await show(null, january(24), tag);
      act(() => session.lens.set({ grade: "D", asKnown: false }));
      for (const { id, about } of mission.conflicts.values()) {
        act(() => session.dataPage.set({ tab: "disagreements", item: id }));
        const facts = document.querySelectorAll(".facts-about li");
        expect([id, facts.length]).toEqual([id, about.length]);
        expect(document.body.textContent).not.toMatch(/\bX\d\d\b|undefined/);
      }
      unmount();
    }
  }, 60_000);
});

describe("a disagreement, as known on a date", () => {
  it("has only the reports published by then, and today's finding left out", async () => {
    const { session } = await show("X03", january(8));
    act(() => session.lens.set({ grade: "D", asKnown: true }));
    expect(rows(/\(people\)$/).map(told)).toEqual([
      "about 2,500 planned, by Zas on 6 January",
      "2,500 arrived, by the Kazakh Foreign Ministry on 7 January",
    ]);
    expect(screen.queryByText(/The page takes 2,030/)).toBeNull();
    expect(screen.getByText(/What this page makes of it today is left out/)).toBeVisible();
    expect(screen.getByText(/^By 8 January 2022, 00:00 published reports/)).toBeVisible();
  });

  it("is said not to have been there where no two reports had appeared", async () => {
    const { session } = await show("X12", january(8));
    act(() => session.lens.set({ grade: "D", asKnown: true }));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "“How many aircraft left on 16 January?” No two reports that contradict each other on it had been published by 8 January 2022, 00:00.",
    );
  });
});
