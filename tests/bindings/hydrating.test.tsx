import { act } from "@testing-library/react";
import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SessionProvider, useSession } from "../../src/bindings/sessionContext";
import { useBehaviour } from "../../src/bindings/useBehaviour";
import { usePlayhead } from "../../src/bindings/usePlayhead";
import { useScene } from "../../src/bindings/useScene";
import { useShown } from "../../src/bindings/useShown";
import { useStore } from "../../src/bindings/useStore";
import type { Session } from "../../src/session/session";
import { january, realSession } from "../support/realSession";

afterEach(() => document.body.replaceChildren());

/** Writes `view` at the opening into the document, and lets React take it over for a session that has moved on. */
async function takeOver(view: ReactNode, move: (session: Session) => void) {
  const { session: opening } = await realSession("en", { look: "auto", motion: "auto" });
  const host = document.body.appendChild(document.createElement("div"));
  host.innerHTML = renderToString(<SessionProvider value={opening}>{view}</SessionProvider>);
  const written = host.firstElementChild;
  const { session } = await realSession("en", { view: "embed" });
  move(session);
  const mended: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(host, <SessionProvider value={session}>{view}</SessionProvider>, {
      onRecoverableError: (error) => mended.push(error),
    }),
  );
  return { host, written, session, mended, leave: () => act(async () => root.unmount()) };
}

describe("a view of a written page", () => {
  it("is rendered once where the session is as the page was written", async () => {
    const rendered = vi.fn();
    function View() {
      const { settings, surroundings, lens, dataPage } = useSession();
      const { view } = useStore(settings);
      rendered(
        useStore(surroundings),
        useStore(lens),
        useStore(dataPage),
        usePlayhead(({ at }) => at),
      );
      const contingents = useScene((scene) => scene.contingents).length;
      return <p>{[view, contingents, useShown().events.length].join(" ")}</p>;
    }
    let whenTakenOver = 0;
    const { host, mended, leave } = await takeOver(<View />, ({ settings }) => {
      settings.set({ view: "explore", look: "auto", motion: "auto" });
      whenTakenOver = rendered.mock.calls.length;
    });
    expect(rendered.mock.calls.length - whenTakenOver).toBe(1);
    expect(host.textContent).toBe("explore 5 57");
    expect(mended).toEqual([]);
    await leave();
  });

  it("finds what the page says, and then says what is so now", async () => {
    const said: string[] = [];
    function View() {
      const { settings } = useSession();
      const { view } = useStore(settings);
      const phase = useScene((scene) => scene.phase);
      const rate = usePlayhead((state) => state.rate);
      const events = useShown().events.length;
      const text = [view, phase, rate, events].join(" ");
      said.push(text);
      return <p>{text}</p>;
    }
    const { host, written, mended, session, leave } = await takeOver(<View />, (moved) => {
      moved.playhead.seek(january(13, 12));
      moved.playhead.setRate(4);
      moved.lens.set({ grade: "A", asKnown: false });
    });
    const [built, first] = said;
    expect(built).toBe("explore unrest 1 57");
    expect(first).toBe(built);
    const fewer = session.shown.get().events.length;
    expect(fewer).toBeLessThan(57);
    expect(host.textContent).toBe(`embed withdrawal 4 ${fewer}`);
    expect(host.firstElementChild).toBe(written);
    expect(mended).toEqual([]);
    await leave();
  });

  it("takes each element over from the core of the page before its own behaviour begins", async () => {
    const steps: string[] = [];
    const behaviour = () => {
      steps.push("joined");
      return () => steps.push("left");
    };
    function View() {
      return <p ref={useBehaviour(behaviour)}>text</p>;
    }
    const released = vi.fn(() => steps.push("released"));
    const { written, leave } = await takeOver(<View />, (session) => {
      Object.assign(session, { release: released });
    });
    expect(released).toHaveBeenCalledWith(written);
    expect(steps.slice(0, 2)).toEqual(["released", "joined"]);
    await leave();
    expect(steps.at(-1)).toBe("left");
  });
});
