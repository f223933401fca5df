import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SessionProvider } from "../../../src/bindings/sessionContext";
import { useStore } from "../../../src/bindings/useStore";
import type { Mission } from "../../../src/model/mission";
import type { Session } from "../../../src/session/session";
import { SourcesView } from "../../../src/ui/data/SourcesView";
import { january, realSession } from "../../support/realSession";
import { sourceText } from "../../support/shippedMission";

/** Enough for most tests: the whole list is slow to query. */
const FEW = [
  "S-SEED",
  "S-KREM13",
  "S-CSTOCH",
  "S-RBCUA10",
  "S-INF12",
  "S-ALES",
  "S-KLOOP10",
  "S-KLOOP10B",
  "S-NF12",
];

const onlyFew = <T,>(things: ReadonlyMap<string, T>) =>
  new Map([...things].filter(([id]) => FEW.includes(id)));

/** A session in which the mission has few sources, as the lens shows them. */
function withFew(session: Session): Session {
  let seen: Mission | null = null;
  let few: Mission = session.mission;
  const mission = { ...session.mission, sources: onlyFew(session.mission.sources) };
  return {
    ...session,
    mission,
    shown: {
      ...session.shown,
      get() {
        if (session.shown.get() !== seen) {
          seen = session.shown.get();
          few = { ...seen, sources: onlyFew(seen.sources) };
        }
        return few;
      },
    },
    async loadExtra() {
      return {
        language: "en",
        sources: Object.fromEntries(onlyFew(new Map(Object.entries(sourceText("en").sources)))),
      };
    },
  };
}

/** The page of sources as the panel shows it. */
function Part({ session }: { readonly session: Session }) {
  const page = useStore(session.dataPage);
  return page && <SourcesView item={page.item} />;
}

async function show(item: string | null, change: (session: Session) => Session = (session) => session) {
  const { session: real } = await realSession();
  real.playhead.seek(january(10, 12));
  const session = change(withFew(real));
  session.dataPage.set({ tab: "sources", item });
  render(
    <SessionProvider value={session}>
      <Part session={session} />
    </SessionProvider>,
  );
  await act(async () => {});
  return { session, real };
}

const names = () =>
  [...document.querySelectorAll(".source-publisher")].map(({ textContent }) => textContent ?? "");
const count = () => document.querySelector(".source-count")?.textContent;
const field = () => screen.getByLabelText("Find a source");
const find = (text: string) => fireEvent.change(field(), { target: { value: text } });
const source = (name: string | RegExp) => screen.getByRole("button", { name });
function type(label: string, text: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  fireEvent.blur(screen.getByLabelText(label));
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe("the list of sources", () => {
  it("is a table with a name, by publisher", async () => {
    await show(null);
    expect(screen.getByRole("table")).toHaveAccessibleName("Sources");
    expect(screen.getByRole("columnheader", { name: "Publisher" })).toHaveAttribute("aria-sort", "ascending");
    expect(names()).toEqual([...names()].sort());
  });

  it("gives of each publisher, what it is, date, language, type, address and number of facts", async () => {
    await show(null);
    find("S-KLOOP10 CHP-2");
    const [row] = screen.getAllByRole("row").slice(1);
    if (!row) throw new Error("There is no row.");
    expect(within(row).getByRole("rowheader")).toHaveTextContent(/^Kloop.*Kyrgyz unit.*CHP-2/);
    const cells = within(row).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      "10 January 2022 from its address",
      "Russian",
      "local or other press",
      "kloop.kg, Kloop, 10 January 2022",
      "13 facts",
    ]);
    const link = within(row).getByRole("link");
    expect(link).toHaveAttribute("href", expect.stringMatching(/^https:\/\/kloop\.kg\/blog\/2022\/01\/10\//));
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
  });

  it.each([
    ["S-SEED", "11 January 2022 inferred from its content", "not on line"],
    ["S-CSTOCH", "no date ", "en.odkb-csto.org, CSTO, no date"],
    ["S-ALES", "January 2022 inferred from its content", /, AlES JSC, January 2022$/],
    ["S-INF12", "12 January 2022, 17:32 (UTC+6) ", /^inform\.kz, Kazinform/],
  ])("says of %s what its date rests on and where it is", async (id, date, address) => {
    await show(null);
    find(id);
    const cells = screen.getAllByRole("cell").map(({ textContent }) => textContent);
    expect(cells[0]).toBe(date);
    expect(cells[3]).toMatch(address);
  });

  it("narrows by words, type and dates, and says how many are left", async () => {
    await show(null);
    find("no such words");
    expect(screen.getByText("No source fits.")).toBeVisible();
    expect(count()).toContain("0 sources of 9");
    fireEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(names()).toHaveLength(9);
    fireEvent.change(screen.getByLabelText("Type"), { target: { value: "local" } });
    expect(names()).toEqual(["Kloop", "Kloop", "Publisher not named"]);
    type("Published to", "10 January");
    expect(names()).toEqual(["Kloop", "Kloop"]);
    expect(count()).toContain("2 sources of 9 Sources without a date are left out.");
    type("Published to", "soon");
    expect(screen.getByRole("alert")).toHaveTextContent("“soon” cannot be read as a date");
    expect(screen.getByLabelText("Published to")).toHaveAttribute("aria-invalid", "true");
    expect(names()).toHaveLength(3);
  });

  it("says that a range ends before it begins, until it does not", async () => {
    await show(null);
    type("Published from", "20 January");
    type("Published to", "1 January");
    expect(screen.getByRole("alert")).toHaveTextContent("“1 January” is before “20 January”");
    expect(screen.getByLabelText("Published to")).toHaveAttribute("aria-invalid", "true");
    expect(names()).toEqual([]);
    type("Published from", "1 January");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("sorts by the head of a column, which says so", async () => {
    await show(null);
    const head = (name: string) => screen.getByRole("columnheader", { name });
    fireEvent.click(screen.getByRole("button", { name: "Date" }));
    expect(head("Date")).toHaveAttribute("aria-sort", "ascending");
    expect(head("Publisher")).not.toHaveAttribute("aria-sort");
    expect(names().at(0)).toBe("AlES JSC");
    expect(names().at(-1)).toBe("CSTO");
    fireEvent.click(screen.getByRole("button", { name: "Date" }));
    expect(head("Date")).toHaveAttribute("aria-sort", "descending");
    expect(names().at(0)).toBe("Kremlin");
    expect(names().at(-1)).toBe("CSTO");
    expect(within(head("Address")).queryByRole("button")).toBeNull();
  });

  it("keeps what was asked of it while another part is open", async () => {
    const { session } = await show(null);
    find("kloop");
    const found = names();
    act(() => session.dataPage.set(null));
    act(() => session.dataPage.set({ tab: "sources", item: null }));
    await act(async () => {});
    expect(field()).toHaveValue("kloop");
    expect(names()).toEqual(found);
  });

  it("empties the field at Esc before the page closes", async () => {
    await show(null);
    find("kloop");
    expect(fireEvent.keyDown(field(), { key: "Escape" })).toBe(false);
    expect(names()).toHaveLength(9);
    expect(fireEvent.keyDown(field(), { key: "Escape" })).toBe(true);
  });
});

describe("a source of the list", () => {
  it("is unfolded, in view and focused where a link names it", async () => {
    await show("S-KLOOP10");
    const button = document.activeElement;
    expect(button).toHaveTextContent(/^KloopThe Kyrgyz unit/);
    expect(button).toHaveAttribute("aria-expanded", "true");
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
    expect(document.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
    const details = document.getElementById(button?.getAttribute("aria-controls") ?? "");
    expect(details).toHaveTextContent("S-KLOOP10");
    expect(details).toHaveTextContent("Kloop, 10 January 2022: https://kloop.kg/blog/2022/01/10/");
    expect(details).toHaveTextContent("The date stands in its address.");
  });

  it("leads to each fact that rests on it, and tells its grade in words", async () => {
    const { session } = await show("S-KLOOP10");
    const details = within(document.querySelector(".source-details") as HTMLElement);
    expect(details.getAllByTitle("A: an official statement, or two reports that agree")).toHaveLength(13);
    expect(details.getByText("A: an official statement, or two reports that agree")).toBeVisible();
    fireEvent.click(details.getByRole("button", { name: "Kyrgyz airlift from Kant, 7 January: 150 people" }));
    expect(session.dataPage.get()).toBeNull();
    expect(session.selection.get()).toEqual({ kind: "movement", id: "MI09" });
    const moved = session.scenes.get().movements.find(({ id }) => id === "MI09");
    expect(moved?.status).toBe("underway");
  });

  it("unfolds and folds by its button, and the address knows", async () => {
    const { session } = await show(null);
    find("kloop10b");
    fireEvent.click(source(/^Kloop/));
    expect(session.dataPage.get()).toEqual({ tab: "sources", item: "S-KLOOP10B" });
    expect(source(/^Kloop/)).toHaveAttribute("aria-expanded", "true");
    fireEvent.click(source(/^Kloop/));
    expect(session.dataPage.get()).toEqual({ tab: "sources", item: null });
    expect(document.querySelector(".source-details")).toBeNull();
  });

  it("is shown though what was asked would hide it", async () => {
    const { session } = await show(null);
    find("kloop");
    act(() => session.dataPage.set({ tab: "sources", item: "S-NF12" }));
    expect(names()).toHaveLength(9);
    expect(document.activeElement).toHaveTextContent(/^News Front/);
  });

  it("leads to the comparison of reports that differ", async () => {
    const { session } = await show("S-RBCUA10");
    const [link] = screen.getAllByRole("link", { name: "Compare the reports" });
    if (link) fireEvent.click(link);
    expect(session.dataPage.get()).toEqual({ tab: "disagreements", item: "X03" });
  });

  it("says how many facts the reader’s choice hides", async () => {
    const { session } = await show("S-RBCUA10");
    expect(screen.queryByText(/more facts? rests? on it/)).toBeNull();
    act(() => session.lens.set({ grade: "B", asKnown: false }));
    expect(screen.getByText(/^3 more facts rest on it/)).toBeVisible();
  });
});

describe("sources that cannot be shown", () => {
  it("are named where a link names one that there is not, above the whole list", async () => {
    await show("S-NONE");
    expect(screen.getByRole("alert")).toHaveTextContent("There is no source “S-NONE”.");
    expect(names()).toHaveLength(9);
  });

  it("are left out before they were published, and it is said", async () => {
    const { session } = await show(null);
    act(() => session.lens.set({ grade: "C", asKnown: true }));
    expect(names()).toEqual([]);
    act(() => session.playhead.seek(january(11, 12)));
    expect(names()).toEqual(["Kloop", "Kloop", "RBC-Ukraine"]);
    expect(screen.getByText(/^As known at the moment shown/)).toHaveTextContent("3 of 9");
    act(() => session.dataPage.set({ tab: "sources", item: "S-KREM13" }));
    expect(screen.getByRole("alert")).toHaveTextContent("“S-KREM13” is not listed");
  });

  it("say that they are on their way, and work where what they are could not be loaded, until a retry", async () => {
    const load = vi.fn().mockRejectedValue(new Error("offline"));
    const few = withFew((await realSession()).session);
    await show(null, (session) => ({ ...session, loadExtra: load }));
    expect(names()).toHaveLength(9);
    expect(document.querySelector(".source-about")).toBeNull();
    expect(screen.getByRole("alert")).toHaveTextContent("could not be loaded");
    load.mockImplementation(few.loadExtra);
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("status")).toHaveTextContent("Loading");
    await act(async () => {});
    expect(screen.queryByRole("alert")).toBeNull();
    expect(document.querySelectorAll(".source-about")).toHaveLength(9);
  });

  it("are described only by words that fit them, and no retry is offered where it cannot help", async () => {
    await show(null, (session) => ({ ...session, loadExtra: async () => ({ language: "en", sources: {} }) }));
    expect(screen.getByRole("alert")).toHaveTextContent("could not be loaded");
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    expect(names()).toHaveLength(9);
  });
});
