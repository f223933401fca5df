import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ViewLinks } from "../../src/app/ViewLinks";
import type { View } from "../../src/session/settings";
import { showReal } from "../support/realSession";

async function show(view: View) {
  const shown = await showReal(<ViewLinks />, "E22");
  act(() => shown.session.settings.set({ view, look: "auto", motion: "full" }));
  return { ...shown, link: screen.getByRole("link", { name: /present|full version|end the show/i }) };
}
const query = (link: HTMLElement) => Object.fromEntries(new URLSearchParams(link.getAttribute("href") ?? ""));

describe("ViewLinks", () => {
  it("leads from the page to the show at the same moment, in place", async () => {
    const { link, session } = await show("explore");
    expect(link).toHaveAccessibleName("Present");
    expect(query(link)).toMatchObject({ event: "E22", view: "present" });
    fireEvent.click(link);
    expect(session.settings.get().view).toBe("present");
    expect(screen.getByRole("link", { name: /present|full version|end the show/i })).toHaveAccessibleName(
      "End the show",
    );
    fireEvent.click(screen.getByRole("link", { name: /present|full version|end the show/i }));
    expect(session.settings.get().view).toBe("explore");
  });

  it("leaves a press with a modifier to the browser, which opens a tab", async () => {
    const { link, session } = await show("explore");
    link.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(link, { ctrlKey: true });
    expect(session.settings.get().view).toBe("explore");
  });

  it("leads from a frame to the whole page in a new tab", async () => {
    const { link } = await show("embed");
    expect(link).toHaveAccessibleName("Open the full version");
    expect(query(link)).toMatchObject({ event: "E22", view: "explore" });
    expect(link).toHaveAttribute("target", "_blank");
    expect(link.getAttribute("rel")).toContain("noopener");
  });

  it("follows the playhead while it rests, and does not render while it plays", async () => {
    const { session, goTo, clock } = await show("explore");
    act(() => goTo("E23"));
    expect(query(screen.getByRole("link", { name: /present|full version|end the show/i }))["event"]).toBe(
      "E23",
    );
    act(() => session.playhead.play());
    const before = screen
      .getByRole("link", { name: /present|full version|end the show/i })
      .getAttribute("href");
    act(() => clock.run(1));
    expect(screen.getByRole("link", { name: /present|full version|end the show/i })).toHaveAttribute(
      "href",
      before,
    );
  });
});
