import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { obstaclesOver, watchObstacles } from "../../src/map/obstacles";
import type { Selection } from "../../src/session/selection";
import type { Session } from "../../src/session/session";
import { observedElements, resizeTo } from "../support/sizeStubs";
import { openTestSession } from "./openTestSession";

const MOVEMENT: Selection = { kind: "movement", id: "MI01" };

function put(tag: string, className: string, box: DOMRect): HTMLElement {
  const element = document.body.appendChild(document.createElement(tag));
  element.className = className;
  element.getBoundingClientRect = () => box;
  return element;
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

let session: Session;
let map: HTMLElement;
beforeEach(async () => {
  session = await openTestSession();
  map = put("div", "map", new DOMRect(10, 20, 800, 600));
  put("div", "card", new DOMRect(510, 120, 300, 200));
});
afterEach(() => document.body.replaceChildren());

const openDetails = () => put("aside", "details", new DOMRect(10, 420, 380, 200));
const CARD = { left: 496, top: 96, width: 308, height: 208 };
const DETAILS = { left: -4, top: 396, width: 388, height: 208 };

describe("what labels keep clear of", () => {
  it("is what lies over the map, with air around it, counted from the map's corner", () => {
    expect(obstaclesOver(map, session)).toEqual([CARD]);
  });

  it("has the details in it while something is selected, and not while it is only pointed at", () => {
    openDetails();
    session.hovered.set(MOVEMENT);
    expect(obstaclesOver(map, session)).toEqual([CARD]);
    session.selection.set(MOVEMENT);
    expect(obstaclesOver(map, session)).toEqual([CARD, DETAILS]);
  });

  it("has nothing in it that takes no room", () => {
    put("div", "card", new DOMRect(0, 0, 0, 0));
    expect(obstaclesOver(map, session)).toEqual([CARD]);
  });
});

describe("watchObstacles", () => {
  it("tells of details that open, change their size and close", async () => {
    const listener = vi.fn();
    const undo = watchObstacles(session, listener);
    session.selection.set(MOVEMENT);
    const details = openDetails();
    await nextFrame();
    expect(observedElements()).toContain(details);
    resizeTo(700, 500);
    expect(listener).toHaveBeenCalled();
    listener.mockClear();

    session.selection.set(null);
    details.remove();
    await nextFrame();
    expect(listener).toHaveBeenCalledOnce();
    expect(observedElements()).not.toContain(details);
    undo();
  });

  it("does not follow details that only follow the pointer", async () => {
    const undo = watchObstacles(session, () => {});
    session.hovered.set(MOVEMENT);
    const details = openDetails();
    await nextFrame();
    expect(observedElements()).not.toContain(details);
    undo();
  });

  it("finds details that were open before the map came", () => {
    const details = openDetails();
    session.selection.set(MOVEMENT);
    const undo = watchObstacles(session, () => {});
    expect(observedElements()).toContain(details);
    undo();
  });

  it("leaves nothing behind", async () => {
    const listener = vi.fn();
    const undo = watchObstacles(session, listener);
    session.selection.set(MOVEMENT);
    openDetails();
    undo();
    await nextFrame();
    expect(observedElements()).toEqual([]);
    expect(listener).not.toHaveBeenCalled();
  });
});
