import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SessionProvider } from "../../../src/bindings/sessionContext";
import { useStore } from "../../../src/bindings/useStore";
import type { LoadExtra, Session } from "../../../src/session/session";
import { ArticleView } from "../../../src/ui/data/ArticleView";
import { realSession } from "../../support/realSession";
import { rawArticle } from "../../support/shippedMission";

function Part({ session }: { readonly session: Session }) {
  const page = useStore(session.dataPage);
  return page ? <ArticleView item={page.item} /> : <p>the map</p>;
}

async function show(item: string | null, tag: "en" | "ru" = "en", load?: (real: LoadExtra) => LoadExtra) {
  const { session: real } = await realSession(tag);
  const session = load ? { ...real, loadExtra: load(real.loadExtra) } : real;
  session.dataPage.set({ tab: "article", item });
  const shown = render(
    <SessionProvider value={session}>
      <Part session={session} />
    </SessionProvider>,
  );
  await act(async () => {});
  return { session, ...shown };
}

const title = () => screen.getByRole("region").querySelector("h3");
const claims = () => within(screen.getByRole("navigation", { name: "All claims of the article" }));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe("ArticleView", () => {
  it("says what the article is, what the verdicts mean and how many there are of each", async () => {
    await show(null);
    expect(screen.getByText(/news article in English, of 11 January 2022/)).toBeVisible();
    expect(screen.getByText(/recur in items of Asia-Plus/)).toBeVisible();
    const counts = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(counts).toEqual([
      expect.stringMatching(/7 of 15$/),
      expect.stringMatching(/7 of 15$/),
      expect.stringMatching(/1 of 15$/),
    ]);
    expect(claims().getAllByRole("link")).toHaveLength(15);
    expect(claims().getAllByText("borne out")).toHaveLength(7);
    expect(claims().getAllByText("qualified")).toHaveLength(7);
    expect(claims().getByText("not found").closest("li")).toHaveTextContent("10 December 2010");
  });

  it("is read claim by claim, forth and back, in the address too", async () => {
    const { session } = await show(null);
    fireEvent.click(screen.getByRole("link", { name: "Read it claim by claim" }));
    const read: string[] = [];
    for (let step = 0; step < 15; step++) {
      expect(title()).toHaveFocus();
      expect(screen.getByText(`Claim ${step + 1} of 15`)).toBeVisible();
      read.push(title()?.textContent ?? "");
      if (step < 14) fireEvent.click(screen.getByRole("button", { name: "Next claim" }));
    }
    expect(new Set(read).size).toBe(15);
    expect(session.dataPage.get()).toEqual({ tab: "article", item: "founded-1992" });
    expect(screen.getByRole("button", { name: "Next claim" })).toBeDisabled();
    fireEvent.click(screen.getByRole("button", { name: "Previous claim" }));
    expect(session.dataPage.get()?.item).toBe("declaration-2010");
  });

  it("gives of a claim our words, the finding, its sources, who differs and the moments", async () => {
    const { session } = await show("withdrawal-plan");
    const claim = within(screen.getByRole("region", { name: "Two days, then at most ten" }));
    expect(claim.getByText("The withdrawal begins in two days and takes no more than ten.")).toBeVisible();
    expect(claim.getByText(/began on 13 January and ended on the 19th: seven calendar days/)).toBeVisible();
    expect(claim.getByText("borne out")).toBeVisible();
    expect(claim.getByRole("link", { name: "regtrends, 11 January 2022" })).toBeVisible();
    expect(claim.getByText(/Reports differ\. How long was the withdrawal to take\?/)).toBeVisible();
    fireEvent.click(claim.getByRole("button", { name: "The last four aircraft leave" }));
    expect(screen.getByText("the map")).toBeInTheDocument();
    expect(session.scenes.get().eventId).toBe("E54");
  });

  it("quotes the article once, in English, and says whose wording it is", async () => {
    const { session } = await show("article-4", "ru");
    const quotation = document.querySelector("blockquote");
    expect(quotation).toHaveTextContent(/^“all other Member States .* including military\.”$/);
    expect(quotation?.firstElementChild).toHaveAttribute("lang", "en");
    expect(screen.getByText(/официальный английский текст Договора, не показано/)).toBeVisible();
    for (const { id } of rawArticle().claims) {
      act(() => session.dataPage.set({ tab: "article", item: id }));
      expect([id, document.querySelectorAll("blockquote").length]).toEqual([id, id === "article-4" ? 1 : 0]);
    }
  });

  it("says so when the link names no claim", async () => {
    await show("no-such-claim");
    expect(screen.getByRole("alert")).toHaveTextContent("There is no claim “no-such-claim”.");
    expect(claims().getAllByRole("link")).toHaveLength(15);
  });

  it("leaves the comparison out while the page shows what was known on a date", async () => {
    const { session } = await show("appeal");
    act(() => session.lens.set({ grade: "C", asKnown: true }));
    expect(screen.getByText(/The comparison is of today/)).toBeVisible();
    expect(screen.queryByText("borne out")).toBeNull();
  });
});

describe("ArticleView, while its data is fetched", () => {
  it("says that it loads; that it failed, with a way to try again", async () => {
    let isDown = true;
    const load = (real: LoadExtra): LoadExtra =>
      vi.fn((extra, language) => (isDown ? Promise.reject(new Error("down")) : real(extra, language)));
    const { session } = await realSession();
    const broken = { ...session, loadExtra: load(session.loadExtra) };
    render(
      <SessionProvider value={broken}>
        <ArticleView item={null} />
      </SessionProvider>,
    );
    expect(screen.getByRole("status")).toHaveTextContent("Loading …");
    await act(async () => {});
    expect(screen.getByRole("alert")).toHaveTextContent("This part could not be loaded");
    isDown = false;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("status")).toHaveTextContent("Loading …");
    await act(async () => {});
    expect(claims().getAllByRole("link")).toHaveLength(15);
  });

  it("names what is wrong with data that cannot be shown", async () => {
    const raw = rawArticle();
    const broken = { ...raw, claims: raw.claims.map((claim) => ({ ...claim, events: ["E99"] })).slice(0, 1) };
    await show(
      null,
      "en",
      (real) => async (extra, language) =>
        extra === "article" ? { ...broken, quoted: raw.claims[0]?.id } : real(extra, language),
    );
    expect(screen.getByRole("alert")).toHaveTextContent('claims[0].events[0]: unknown event "E99"');
  });
});
