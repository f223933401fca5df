import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openSession } from "../../src/app/openSession";
import { SessionProvider } from "../../src/bindings/sessionContext";
import { DataLink } from "../../src/ui/DataLink";
import { realFiles } from "../support/realFiles";
import { january, mission } from "../support/realSession";

async function show(search: string) {
  history.replaceState(null, "", `/${search}`);
  const opened = await openSession(mission, realFiles());
  if ("problems" in opened) throw new Error("broken");
  render(
    <SessionProvider value={opened.session}>
      <DataLink tab="sources" item="S-KLOOP07">
        the source
      </DataLink>
    </SessionProvider>,
  );
  return { session: opened.session, link: screen.getByRole("link", { name: "the source" }) };
}

describe("a link to a part of “Data & sources”", () => {
  beforeEach(() => {
    vi.stubGlobal("requestAnimationFrame", () => 1);
    vi.stubGlobal("cancelAnimationFrame", () => {});
    return () => {
      vi.unstubAllGlobals();
      history.replaceState(null, "", "/");
    };
  });

  it.each([
    ["pressed", fireEvent.pointerDown],
    ["reached by a key", fireEvent.keyDown],
  ])("leads, once %s, to the very view, though the address lags behind it", async (_, touch) => {
    const { session, link } = await show("?event=E22&utm=x");
    expect(link).toHaveAttribute("href", "?data=sources.S-KLOOP07");
    session.playhead.seek(january(9, 10, 30));
    session.lens.set({ grade: "B", asKnown: true });
    session.playhead.play();
    touch(link);
    const query = Object.fromEntries(new URLSearchParams(link.getAttribute("href") ?? ""));
    expect(query).toEqual({
      date: "2022-01-09T10:30",
      grade: "B",
      asof: "1",
      data: "sources.S-KLOOP07",
      utm: "x",
    });
  });
});
