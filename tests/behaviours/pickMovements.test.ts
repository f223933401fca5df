import { fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { pickMovements } from "../../src/behaviours/pickMovements";
import type { Overlay } from "../../src/ground/overlay";
import { openTestSession } from "../map/openTestSession";

afterEach(() => document.body.replaceChildren());

/** A map whose every point lies on the movement MI01. */
async function attach() {
  const session = await openTestSession();
  const container = document.body.appendChild(document.createElement("div"));
  const canvas = container.appendChild(document.createElement("canvas"));
  canvas.style.width = "800px";
  canvas.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  const overlay = { pick: () => "MI01" } as unknown as Overlay;
  const undo = pickMovements(container, canvas, overlay, session);
  return { session, container, canvas, undo };
}

const point = (canvas: Element) => fireEvent.pointerMove(canvas, { pointerType: "mouse", buttons: 0 });

describe("pickMovements", () => {
  it("names the movement under the mouse, and shows that it can be pressed", async () => {
    const { session, container, canvas } = await attach();
    point(canvas);
    expect(session.hovered.get()).toEqual({ kind: "movement", id: "MI01" });
    expect(container).toHaveClass("has-target");
  });

  it("selects it on a tap", async () => {
    const { session, canvas } = await attach();
    fireEvent.pointerDown(canvas);
    fireEvent.click(canvas);
    expect(session.selection.get()).toEqual({ kind: "movement", id: "MI01" });
  });

  it("leaves neither a mark nor a movement pointed at behind", async () => {
    const { session, container, canvas, undo } = await attach();
    point(canvas);
    undo();
    expect(session.hovered.get()).toBeNull();
    expect(container).not.toHaveClass("has-target");
  });

  it("leaves a site pointed at to those who mark sites", async () => {
    const { session, undo } = await attach();
    session.hovered.set({ kind: "site", id: "G03" });
    undo();
    expect(session.hovered.get()).toEqual({ kind: "site", id: "G03" });
  });
});
