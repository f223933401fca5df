import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Disagreements } from "../../src/ui/Disagreements";
import { mission, showReal } from "../support/realSession";

describe("Disagreements", () => {
  it("asks the question, lists each report with who made it, and says what the page follows", async () => {
    await showReal(<Disagreements ids={["X01"]} />);
    const group = screen.getByRole("group");
    expect(group).toHaveTextContent("Reports differ. On which day did Kazakhstan appeal to the CSTO?");
    const reports = screen.getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent);
    expect(reports).toHaveLength(3);
    expect(reports[0]).toMatch(/5 January \(TASS/);
    expect(reports[1]).toMatch(/6 January \(.*Astana Times\)/);
    expect(group).toHaveTextContent(/follows 5 January/);
  });

  it("names a publisher once, however many of its items say the same", async () => {
    await showReal(<Disagreements ids={[...mission.conflicts.keys()]} />);
    for (const item of screen.getAllByRole("listitem", { hidden: true })) {
      const publishers = /\(([^()]*)\)$/.exec(item.textContent ?? "")?.[1]?.split(/, | and /) ?? [];
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
