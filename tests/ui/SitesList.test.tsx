import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SitesList } from "../../src/ui/SitesList";
import { january, mission, showReal } from "../support/realSession";

const item = (name: RegExp) => screen.getByRole("button", { name, hidden: true }).closest("li");
const figures = () =>
  [...document.querySelectorAll(".force-report")].map(({ textContent }) => textContent).join("\n");

describe("SitesList", () => {
  it("says that 14 facilities were held, at most twelve of them named, at least two of them nowhere", async () => {
    await showReal(<SitesList />);
    expect(figures()).toMatch(
      /Facilities under guard, by Defence Minister Shoigu.*several others.*counted on 13 January 2022.*14/,
    );
    expect(figures()).toMatch(/Facilities named in all reports together.*worked out.*at most 12/);
    expect(figures()).toMatch(/named nowhere.*at least 2/);
    expect(figures()).toMatch(/by the morning of 9 January.*“several”.*not published/);
  });

  it("lists the sixteen rows of the research by name", async () => {
    const { session } = await showReal(<SitesList />);
    const listed = () =>
      screen.getAllByRole("button", { hidden: true }).filter(({ className }) => className === "link-button");
    // Baikonur and the claim beside it are disputed.
    expect(listed()).toHaveLength(14);
    act(() => session.lens.set({ ...session.lens.get(), grade: "D" }));
    expect(listed()).toHaveLength(16);
    expect(document.body.textContent).not.toMatch(/\bG\d\d\b/);
  });

  it.each([
    [/^Almaty CHP-2/, "Guarded by: Kyrgyzstan, since 8 January 2022, until 14 January 2022"],
    [/^Almaty CHP-1/, "Guarded by: Tajikistan, since 9 January 2022, until 14 January 2022 at the latest"],
    [/^Almaty CHP-3/, "whose guard it was is not published"],
    [/^Aksai bakery/, "Guarded by: Armenia, by 11 January 2022 at the latest"],
    [/^Druzhba water intake/, "Guarded by: Armenia, by 12 January 2022 at the latest"],
    [
      /^Zhetygen military airfield/,
      "Guarded by: Belarus, by 9 January 2022 at the latest, until 14 January 2022",
    ],
    [
      /^Almaty International Airport/,
      "Guarded by: Russia, since 7 January 2022, until when is not published",
    ],
    [/^Three Almaty Telecom centres/, "whose guard it was is not published"],
  ])("tells whose guard %s was, and since when", async (name, told) => {
    await showReal(<SitesList />);
    expect(item(name)).toHaveTextContent(told);
  });

  it("says of sites without evidence that there is none, of Baikonur that it is disputed", async () => {
    const { session } = await showReal(<SitesList />);
    act(() => session.lens.set({ ...session.lens.get(), grade: "D" }));
    expect(item(/^Aktau/)).toHaveTextContent("no evidence found");
    expect(item(/^Almaty TV tower/)).toHaveTextContent("no evidence found");
    expect(item(/^Baikonur/)).toHaveTextContent("disputed, not shown as a fact");
  });

  it("keeps step with the time", async () => {
    const { session } = await showReal(<SitesList />, january(6, 12));
    expect(item(/^Almaty CHP-2/)).toHaveAttribute("data-status", "not-yet");
    act(() => session.playhead.seek(january(10, 12)));
    expect(item(/^Almaty CHP-2/)).toHaveAttribute("data-status", "guarded");
    expect(item(/^Aktau/)).not.toHaveAttribute("data-status", "guarded");
  });

  it("leaves the grade to the one place where it is chosen, and says where that is", async () => {
    await showReal(<SitesList />);
    expect(screen.queryByRole("checkbox", { hidden: true })).toBeNull();
    expect(
      screen.getByText("Disputed sites are shown at grade D, which is chosen in the legend."),
    ).toBeInTheDocument();
  });

  it("finds every figure of the mission by its own id in the words", async () => {
    await showReal(<SitesList />);
    for (const { id } of mission.figures) expect(document.body.textContent).not.toContain(id);
  });
});
