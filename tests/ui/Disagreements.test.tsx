import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Disagreements } from "../../src/ui/Disagreements";
import { january, mission, showReal } from "../support/realSession";

const lines = () => screen.getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent);
const marks = (within: string) =>
  [...document.querySelectorAll(`${within} .report-mark`)].map((mark) => ({
    n: mark.textContent,
    isFollowed: mark.getAttribute("data-followed"),
  }));

describe("Disagreements", () => {
  it("asks the question, lists each report with who made it, and says what the page follows", async () => {
    await showReal(<Disagreements ids={["X01"]} />);
    const group = screen.getByRole("group");
    expect(group).toHaveTextContent("Reports differ. On which day did Kazakhstan appeal to the CSTO?");
    expect(lines()).toHaveLength(3);
    expect(lines()[0]).toMatch(/^1appeal on 5 January \(TASS.*\) The page follows this\.$/);
    expect(lines()[1]).toMatch(/6 January \(.*Astana Times\)$/);
    expect(group).toHaveTextContent(/follows 5 January/);
    expect(document.querySelector(".report-scale")).toBeNull();
  });

  it("draws the numbers on a scale, marked by the numbers of the list and by shape where the page follows", async () => {
    await showReal(<Disagreements ids={["X03"]} />);
    const ticks = [...document.querySelectorAll(".report-ticks > span")].map(
      ({ textContent }) => textContent,
    );
    expect(ticks).toEqual(["2,000", "2,500", "3,000", "3,500", "4,000"]);
    expect(document.querySelector(".report-scale")).toHaveTextContent(/people$/);
    expect(document.querySelector(".report-scale")).toHaveAttribute("aria-hidden", "true");
    expect(marks(".report-scale")).toEqual(marks(".report-lines"));
    expect(marks(".report-scale").map(({ n }) => n)).toEqual(
      Array.from({ length: 12 }, (_, index) => String(index + 1)),
    );
    const followed = marks(".report-scale").filter(({ isFollowed }) => isFollowed === "true");
    expect(followed.map(({ n }) => n)).toEqual(["4", "7"]);
    expect(lines()[3]).toMatch(/2,030, by Tokayev on 10 January .*The page follows this\.$/);
    expect(lines()[6]).toMatch(/about 2,500 planned, by Zas on 6 January .*The page follows this\.$/);
    expect(lines().filter((line) => line?.includes("follows"))).toHaveLength(2);
  });

  it("leads to the reports side by side", async () => {
    const { session } = await showReal(<Disagreements ids={["X03"]} />);
    const link = screen.getByRole("link", { name: "Compare the reports", hidden: true });
    expect(link).toHaveAttribute("href", "?data=disagreements.X03");
    fireEvent.click(link);
    expect(session.dataPage.get()).toEqual({ tab: "disagreements", item: "X03" });
  });

  it("as known on a date tells only of reports published by then, and not what the page makes of them", async () => {
    const { session } = await showReal(<Disagreements ids={["X03"]} />, january(8));
    act(() => session.lens.set({ grade: "D", asKnown: true }));
    const group = within(screen.getByRole("group"));
    expect(lines()).toEqual([
      expect.stringMatching(/^1about 2,500 planned/),
      expect.stringMatching(/^22,500 arrived/),
    ]);
    expect(group.queryByText(/takes 2,030/)).toBeNull();
    expect(screen.queryByText("The page follows this.")).toBeNull();
    act(() => session.playhead.seek(january(5)));
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("names a publisher once, however many of its items say the same", async () => {
    await showReal(<Disagreements ids={[...mission.conflicts.keys()]} />);
    const told = lines().map((line) => line?.replace(/ The page follows this\.$/, "") ?? "");
    expect(told.length).toBeGreaterThan(100);
    for (const line of told) {
      expect(line).toMatch(/\)$/);
      const publishers = /\(([^()]*)\)$/.exec(line)?.[1]?.split(/, | and /) ?? [];
      expect(new Set(publishers).size).toBe(publishers.length);
    }
  });

  it("tells all 33 conflicts in words, in both languages", async () => {
    for (const tag of ["en", "ru"] as const) {
      const { unmount } = await showReal(
        <Disagreements ids={[...mission.conflicts.keys()]} />,
        undefined,
        tag,
      );
      const groups = screen.getAllByRole("group");
      expect(groups).toHaveLength(33);
      for (const group of groups)
        expect(group.textContent).not.toMatch(/\bX\d\d\b|[a-z]+(-[a-z0-9]+){2,}(?= \()/);
      unmount();
    }
  });

  it("is nothing where nobody differs", async () => {
    const { container } = await showReal(<Disagreements ids={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
