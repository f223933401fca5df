import { fireEvent } from "@testing-library/dom";
import { describe, expect, it, vi } from "vitest";
import { presentKeys } from "../../src/behaviours/presentKeys";
import { buildSession } from "../support/buildSession";

const PAGE = `<button>B</button><a href="#x">A</a><input type="range"><input type="text"><dialog open><button class="in-dialog">D</button></dialog><p>Text</p>`;

async function attach(view: "explore" | "embed" | "present" = "present") {
  const built = await buildSession({ view });
  const root = document.createElement("div");
  root.innerHTML = PAGE;
  document.body.replaceChildren(root);
  const undo = presentKeys(root, built.session);
  built.goTo("E03");
  const told = () => built.session.scenes.get().eventId;
  const find = (selector: string) => root.querySelector(selector) as HTMLElement;
  return { ...built, root, undo, told, find };
}

describe("presentKeys", () => {
  it.each([
    [{ key: "ArrowRight" }, "E04"],
    [{ key: "ArrowDown" }, "E04"],
    [{ key: "PageDown" }, "E04"],
    [{ key: " " }, "E04"],
    [{ key: "n" }, "E04"],
    [{ key: "т", code: "KeyN" }, "E04"],
    [{ key: "ArrowLeft" }, "E02"],
    [{ key: "ArrowUp" }, "E02"],
    [{ key: "PageUp" }, "E02"],
    [{ key: " ", shiftKey: true }, "E02"],
    [{ key: "p" }, "E02"],
    [{ key: "з", code: "KeyP" }, "E02"],
    [{ key: "Home" }, "B01"],
    [{ key: "End" }, "B03"],
  ])("goes with %o to %s, wherever the focus is", async (key, expected) => {
    for (const selector of ["p", "input[type=range]"]) {
      const { find, told } = await attach();
      expect(fireEvent.keyDown(find(selector), key), "the native action is prevented").toBe(false);
      expect(told()).toBe(expected);
    }
  });

  it("takes a Latin letter for what it says, not for its place on a keyboard", async () => {
    const { find, told } = await attach();
    expect(fireEvent.keyDown(find("p"), { key: "b", code: "KeyN" })).toBe(true);
    expect(told()).toBe("E03");
  });

  it("leaves space to the button or link that has the focus", async () => {
    const { find, told } = await attach();
    for (const selector of ["button", "a"]) {
      expect(fireEvent.keyDown(find(selector), { key: " " })).toBe(true);
      expect(told()).toBe("E03");
    }
  });

  it("takes arrows from a button all the same", async () => {
    const { find, told } = await attach();
    fireEvent.keyDown(find("button"), { key: "ArrowRight" });
    expect(told()).toBe("E04");
  });

  it.each(["input[type=text]", ".in-dialog"])("takes nothing from %s", async (selector) => {
    const { find, told } = await attach();
    for (const key of ["ArrowRight", "n", " ", "Home"]) fireEvent.keyDown(find(selector), { key });
    expect(told()).toBe("E03");
  });

  it("ignores keys with a modifier, keys of an input method and keys another has used", async () => {
    const { find, told } = await attach();
    const target = find("p");
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) {
      fireEvent.keyDown(target, { key: "ArrowRight", ...modifier });
    }
    target.addEventListener("keydown", (event) => event.preventDefault());
    fireEvent.keyDown(target, { key: "ArrowRight" });
    expect(told()).toBe("E03");
  });

  it.each(["explore", "embed"] as const)("does nothing page-wide in the %s view", async (view) => {
    const { find, told, root } = await attach(view);
    expect(fireEvent.keyDown(find("p"), { key: "ArrowRight" })).toBe(true);
    expect(told()).toBe("E03");
    expect(root).not.toHaveAttribute("tabindex");
  });

  it("hears the first key though nothing was clicked, and takes the focus back when it is lost", async () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(true);
    const { root, find } = await attach();
    expect(document.activeElement).toBe(root);
    find("button").focus();
    find("button").blur();
    await Promise.resolve();
    expect(document.activeElement).toBe(root);
  });

  it("takes no focus while the page has none, as in a frame nobody has clicked", async () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    const { root } = await attach();
    expect(document.activeElement).not.toBe(root);
    vi.spyOn(document, "hasFocus").mockReturnValue(true);
    fireEvent.focus(window);
    expect(document.activeElement).toBe(root);
  });

  it("is gone after its undoing", async () => {
    const { undo, find, told, root } = await attach();
    undo();
    fireEvent.keyDown(find("p"), { key: "ArrowRight" });
    expect(told()).toBe("E03");
    expect(root).not.toHaveAttribute("tabindex");
  });
});
