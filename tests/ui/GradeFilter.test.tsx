import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { GradeFilter } from "../../src/ui/GradeFilter";
import { showReal } from "../support/realSession";

describe("the filter by grade", () => {
  it("shows facts down to C at first, and says what each grade means", async () => {
    await showReal(<GradeFilter />);
    expect(screen.getByRole("group", { name: /how well they are attested/ })).toBeVisible();
    expect(screen.getAllByRole("radio")).toHaveLength(4);
    expect(screen.getByRole("radio", { name: /second hand/ })).toBeChecked();
    expect(screen.getByRole("radio", { name: /disputed, retracted/ })).not.toBeChecked();
  });

  it("changes what the page shows and leaves the rest of the lens alone", async () => {
    const { session } = await showReal(<GradeFilter />);
    session.lens.set({ grade: "C", asKnown: true });
    fireEvent.click(screen.getByRole("radio", { name: /official statement/ }));
    expect(session.lens.get()).toEqual({ grade: "A", asKnown: true });
    expect(screen.getByRole("radio", { name: /official statement/ })).toBeChecked();
  });
});
