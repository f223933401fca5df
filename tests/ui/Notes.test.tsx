import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Notes } from "../../src/ui/Notes";
import { showReal } from "../support/realSession";

const note = (name: string) =>
  screen.getByRole("heading", { name, level: 3, hidden: true }).closest("section") as HTMLElement;

describe("Notes", () => {
  it("tells the treaty’s clause as the starting article has it, and that the wording is not shown to be official", async () => {
    await showReal(<Notes />);
    const article4 = note("Article 4 of the Treaty");
    expect(article4).toHaveTextContent(
      "all other Member States at request of this Member State shall immediately provide the latter with the necessary aid, including military",
    );
    expect(article4).toHaveTextContent(/not shown to be the official one/);
    expect(within(article4).getAllByRole("link", { hidden: true })).not.toHaveLength(0);
  });

  it("says what nobody published", async () => {
    await showReal(<Notes />);
    expect(note("What nobody published")).toHaveTextContent(
      /how many (Russians|Belarusians) and how many (Russians|Belarusians) came/,
    );
    expect(note("What nobody published")).toHaveTextContent(
      /list of the 14 facilities.*at most twelve can be named/,
    );
  });

  it("lists no sources for a note that rests on none", async () => {
    await showReal(<Notes />);
    expect(within(note("Nur-Sultan, now Astana")).queryByRole("list", { hidden: true })).toBeNull();
    expect(note("Nur-Sultan, now Astana")).toHaveTextContent("general knowledge");
  });
});
