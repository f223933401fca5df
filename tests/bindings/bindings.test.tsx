import { act, render, screen } from "@testing-library/react";
import { Component, type ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { SessionProvider, useSession } from "../../src/bindings/sessionContext";
import { useBehaviour } from "../../src/bindings/useBehaviour";
import { useLanguage } from "../../src/bindings/useLanguage";
import { usePlayhead } from "../../src/bindings/usePlayhead";
import { useScene } from "../../src/bindings/useScene";
import { buildLanguage, buildSession } from "../support/buildSession";

class Boundary extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state = { message: null as string | null };
  static getDerivedStateFromError(error: Error) {
    return { message: error.message };
  }
  override render() {
    return this.state.message ?? this.props.children;
  }
}

describe("a context", () => {
  it("says by name what is read outside its provider", () => {
    const silenced = vi.spyOn(console, "error").mockImplementation(() => {});
    function Reader() {
      useSession();
      return null;
    }
    const { container } = render(
      <Boundary>
        <Reader />
      </Boundary>,
    );
    expect(container.textContent).toBe("Session is read outside its provider");
    silenced.mockRestore();
  });
});

describe("a view that reads the scene", () => {
  it("renders when what it reads changes, and not for any other instant", async () => {
    const { session, mission, goTo } = await buildSession();
    const rendered: string[] = [];
    function Phase() {
      const phase = useScene((scene) => scene.phase);
      rendered.push(phase);
      return <p>{phase}</p>;
    }
    act(() => session.playhead.seek(mission.span.from + 1));
    render(
      <SessionProvider value={session}>
        <Phase />
      </SessionProvider>,
      { reactStrictMode: false },
    );
    for (let minute = 2; minute < 60; minute += 1) {
      act(() => session.playhead.seek(mission.span.from + minute * 60_000));
    }
    expect(rendered).toEqual(["unrest"]);
    act(() => session.playhead.seek(mission.phases.find(({ id }) => id === "deployment")?.from ?? 0));
    expect(rendered).toEqual(["unrest", "deployment"]);
    act(() => goTo("E01"));
    expect(screen.getByText("unrest")).toBeInTheDocument();
  });

  it("renders per second of playing as often as what it reads changes, not per frame", async () => {
    const { session, mission, clock } = await buildSession();
    session.playhead.seek(mission.span.from + 1);
    session.playhead.setResting(false);
    let renders = 0;
    const events = new Set<string | null>();
    function Event() {
      events.add(useScene((scene) => scene.eventId));
      renders += 1;
      return null;
    }
    render(
      <SessionProvider value={session}>
        <Event />
      </SessionProvider>,
      { reactStrictMode: false },
    );
    act(() => {
      session.playhead.play();
    });
    const before = clock.requested;
    for (let frame = 0; frame < 300; frame += 1) act(() => clock.frame(16));
    session.playhead.pause();
    expect(clock.requested - before).toBeGreaterThan(200);
    expect(renders).toBe(events.size);
  });

  it("stops listening when it goes", async () => {
    const { session, mission } = await buildSession();
    let reads = 0;
    function Reader() {
      useScene((scene) => {
        reads += 1;
        return scene.phase;
      });
      return null;
    }
    const { unmount } = render(
      <SessionProvider value={session}>
        <Reader />
      </SessionProvider>,
    );
    unmount();
    const before = reads;
    session.playhead.seek(mission.span.to);
    expect(reads).toBe(before);
  });
});

describe("a view that reads the playhead", () => {
  it("renders for what it selects alone", async () => {
    const { session } = await buildSession();
    const rendered: boolean[] = [];
    function Playing() {
      rendered.push(usePlayhead((state) => state.isPlaying));
      return null;
    }
    render(
      <SessionProvider value={session}>
        <Playing />
      </SessionProvider>,
      { reactStrictMode: false },
    );
    act(() => session.playhead.setRate(4));
    act(() => session.playhead.play());
    act(() => session.playhead.pause());
    expect(rendered).toEqual([false, true, false]);
  });
});

describe("a view that reads the language", () => {
  it("renders in the new one once it is set", async () => {
    const { session, mission } = await buildSession();
    function Unknown() {
      return <p>{useLanguage().words.m.notPublished()}</p>;
    }
    render(
      <SessionProvider value={session}>
        <Unknown />
      </SessionProvider>,
    );
    expect(screen.getByText("not published")).toBeInTheDocument();
    const russian = await buildLanguage(mission, "ru");
    act(() => session.language.set(russian));
    expect(screen.getByText("не публиковалось")).toBeInTheDocument();
  });
});

describe("a behaviour", () => {
  it("is attached to its element with the session, once for each undoing", async () => {
    const { session } = await buildSession();
    const undo = vi.fn();
    const behaviour = vi.fn((_element: HTMLElement, _session: typeof session) => undo);
    function Thing() {
      return <p ref={useBehaviour(behaviour)}>thing</p>;
    }
    const { unmount } = render(
      <SessionProvider value={session}>
        <Thing />
      </SessionProvider>,
    );
    expect(behaviour).toHaveBeenCalledWith(screen.getByText("thing"), session);
    unmount();
    expect(undo).toHaveBeenCalledTimes(behaviour.mock.calls.length);
  });
});
