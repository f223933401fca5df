import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KindMark } from "../../src/ui/KindMark";

const KINDS = ["counted", "announced", "claimed", "derived", "not-published"] as const;

describe("the mark of a kind of figure", () => {
  it("is another one for each kind, by shape or by class that draws it otherwise", () => {
    const marks = KINDS.map((kind) => render(<KindMark kind={kind} />).container.innerHTML);
    expect(new Set(marks).size).toBe(KINDS.length);
  });

  it("is left out by readers of the page, who hear the word", () => {
    for (const kind of KINDS) {
      const { container } = render(<KindMark kind={kind} />);
      expect(container.firstElementChild).toHaveAttribute("aria-hidden", "true");
    }
  });
});
