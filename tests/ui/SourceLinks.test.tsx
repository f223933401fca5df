import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SourceLinks } from "../../src/ui/SourceLinks";
import { showReal } from "../support/realSession";

const show = (...ids: string[]) => showReal(<SourceLinks ids={ids} subject="the vote" />);

/** The links to the sources themselves. */
const sources = () =>
  screen.queryAllByRole("link").filter((link) => link.getAttribute("target") === "_blank");

describe("SourceLinks", () => {
  it("links to a source by publisher and date, in a new tab that cannot reach back", async () => {
    await show("S-KLOOP07");
    const link = screen.getByRole("link", { name: "Kloop, 7 January 2022" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/^https:\/\/kloop\.kg\/blog\/2022\/01\/07\//));
    expect(link).toHaveAttribute("target", "_blank");
    expect(link.getAttribute("rel")?.split(" ")).toEqual(expect.arrayContaining(["noopener", "noreferrer"]));
  });

  it("leads from each source, as a mark behind it, to its place in the list", async () => {
    const { session } = await show("S-KLOOP07", "S-SEED");
    const mark = screen.getByRole("link", { name: "Kloop, 7 January 2022: in the list of sources" });
    expect(mark).toHaveAttribute("href", expect.stringContaining("data=sources.S-KLOOP07"));
    expect(mark).not.toHaveAttribute("target");
    fireEvent.click(mark);
    expect(session.dataPage.get()).toEqual({ tab: "sources", item: "S-KLOOP07" });
    fireEvent.click(screen.getByRole("link", { name: /^Publisher not named.*list of sources$/ }));
    expect(session.dataPage.get()).toEqual({ tab: "sources", item: "S-SEED" });
  });

  it("tells the hour of a source with its zone", async () => {
    await show("S-RBCUA10", "S-INF12");
    expect(screen.getByRole("link", { name: "RBC-Ukraine, 10 January 2022, 14:29 (UTC)" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Kazinform, 12 January 2022, 17:32 (UTC+6)" })).toBeVisible();
  });

  it("says that a source has no date", async () => {
    await show("S-CSTOCH");
    expect(screen.getByRole("link", { name: /, no date$/ })).toBeVisible();
  });

  it("tells a source without an address as text", async () => {
    await show("S-SEED");
    expect(sources()).toEqual([]);
    expect(screen.getByRole("listitem")).toHaveTextContent(
      "Publisher not named, 11 January 2022, not on line",
    );
  });

  it("gives a month where only the month is known", async () => {
    await show("S-ALES");
    expect(screen.getByRole("link", { name: "AlES JSC, January 2022" })).toBeVisible();
  });

  it("shows the first three of many, and the others on request", async () => {
    await show("S-MCKG07", "S-KLOOP07", "S-24KG07", "S-URA07", "S-URD07K");
    expect(sources()).toHaveLength(3);
    fireEvent.click(screen.getByRole("button", { name: "2 more" }));
    expect(sources()).toHaveLength(5);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("hides no single source behind a button", async () => {
    await show("S-MCKG07", "S-KLOOP07", "S-24KG07", "S-URA07");
    expect(sources()).toHaveLength(4);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("is one list, named after what it supports", async () => {
    await show("S-KLOOP07", "S-SEED");
    expect(
      within(screen.getByRole("list", { name: "Sources: the vote" })).getAllByRole("listitem"),
    ).toHaveLength(2);
  });

  it("says that there is no source where there is none", async () => {
    await show();
    expect(screen.getByText("No source says so.")).toBeVisible();
  });
});
