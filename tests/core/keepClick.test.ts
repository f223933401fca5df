import { fireEvent } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepClick } from "../../src/core/keepClick";

let page: HTMLElement;
const find = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  page = document.createElement("div");
  page.innerHTML = `<button id="more"><span id="icon">…</span></button><button id="loop"></button>
    <button id="play"></button><a id="data" href="#data">Data</a><p id="text">Text</p>`;
  document.body.replaceChildren(page);
});
afterEach(() => document.body.replaceChildren());

const isLive = (element: Element) => element.id === "play";

/** Answers a button from now on, as the app does once it is there. */
function answer(id: string) {
  const heard = vi.fn();
  find(id).addEventListener("click", heard);
  return heard;
}

describe("a press that nobody answers yet", () => {
  it("is answered once the app is there, and not twice", () => {
    const kept = keepClick(page, isLive);
    fireEvent.click(find("icon"));
    const heard = answer("more");
    kept.press();
    kept.press();
    expect(heard).toHaveBeenCalledOnce();
  });

  it("is the last one only", () => {
    const kept = keepClick(page, isLive);
    fireEvent.click(find("more"));
    fireEvent.click(find("loop"));
    const [more, loop] = [answer("more"), answer("loop")];
    kept.press();
    expect(more).not.toHaveBeenCalled();
    expect(loop).toHaveBeenCalledOnce();
  });

  it("is forgotten once a link has been followed", () => {
    const kept = keepClick(page, isLive);
    fireEvent.click(find("more"));
    fireEvent.click(find("data"));
    const [more, data] = [answer("more"), answer("data")];
    kept.press();
    expect(more).not.toHaveBeenCalled();
    expect(data).not.toHaveBeenCalled();
  });

  it("is kept of a link to another view of the page, which would otherwise load it anew", () => {
    page.insertAdjacentHTML("beforeend", '<a id="sources" href="?data=sources">Sources</a>');
    const kept = keepClick(page, isLive);
    expect(fireEvent.click(find("sources"))).toBe(false);
    const heard = answer("sources");
    find("sources").addEventListener("click", (event) => event.preventDefault());
    kept.press();
    expect(heard).toHaveBeenCalledOnce();
  });

  it("leaves alone a link that is to open a window of its own, or leads elsewhere", () => {
    page.insertAdjacentHTML("beforeend", '<a id="sources" href="?data=sources">Sources</a>');
    const kept = keepClick(page, isLive);
    expect(fireEvent.click(find("sources"), { ctrlKey: true })).toBe(true);
    expect(fireEvent.click(find("data"))).toBe(true);
    const heard = answer("sources");
    kept.press();
    expect(heard).not.toHaveBeenCalled();
  });

  it("is taken back by a press of something that is live", () => {
    const kept = keepClick(page, isLive);
    fireEvent.click(find("more"));
    fireEvent.click(find("play"));
    const heard = answer("more");
    kept.press();
    expect(heard).not.toHaveBeenCalled();
  });

  it("is not pressed again where it reaches the app by itself, even if that takes over in several tasks", () => {
    const kept = keepClick(page, isLive);
    const heard = answer("more");
    // As React does: it takes over what is pressed before the press gets there.
    page.addEventListener("click", () => kept.stop(), { capture: true, once: true });
    fireEvent.click(find("more"));
    kept.press();
    expect(heard).toHaveBeenCalledOnce();
  });

  it("is none where the control is live, or is no control", () => {
    const kept = keepClick(page, isLive);
    const [play, text] = [answer("play"), answer("text")];
    fireEvent.click(find("play"));
    fireEvent.click(find("text"));
    kept.press();
    expect(play).toHaveBeenCalledOnce();
    expect(text).toHaveBeenCalledOnce();
  });

  it("is not made of a control that is gone", () => {
    const kept = keepClick(page, isLive);
    fireEvent.click(find("more"));
    const heard = answer("more");
    find("more").remove();
    kept.press();
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(["stop", "press"] as const)("is not kept any more after “%s”", (end) => {
    const kept = keepClick(page, isLive);
    kept[end]();
    const heard = answer("more");
    fireEvent.click(find("more"));
    kept.press();
    expect(heard).toHaveBeenCalledOnce();
  });

  it("is answered once where the app comes because of it", () => {
    const kept = keepClick(page, isLive);
    const heard = vi.fn();
    page.addEventListener(
      "click",
      () => {
        find("more").addEventListener("click", heard);
        kept.press();
      },
      { capture: true, once: true },
    );
    fireEvent.click(find("more"));
    expect(heard).toHaveBeenCalledOnce();
  });

  it("sends no form until somebody answers it", () => {
    const kept = keepClick(page, isLive);
    const form = page.appendChild(document.createElement("form"));
    expect(fireEvent.submit(form)).toBe(false);
    kept.stop();
    expect(fireEvent.submit(form)).toBe(true);
  });
});
