import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { showPlainPage } from "../../src/app/showPlainPage";

const root = document.documentElement;

beforeEach(() => {
  document.head.innerHTML = '<noscript><meta name="plain"></noscript>';
  Object.assign(root.dataset, { view: "embed", awaits: "moment", opening: "", look: "dark" });
});
afterEach(() => {
  document.head.replaceChildren();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});

const isPlain = () => document.head.querySelector(":scope > meta[name=plain]") !== null;

describe("showPlainPage", () => {
  it("brings in what is for readers without scripts, and nothing is waited for any more", () => {
    showPlainPage();
    expect(isPlain()).toBe(true);
    expect(root.dataset).toMatchObject({ look: "dark" });
    for (const name of ["view", "awaits", "opening"]) expect(root.dataset).not.toHaveProperty(name);
    showPlainPage();
    expect(document.head.children).toHaveLength(1);
  });

  it("leaves a page alone that answers", () => {
    root.dataset["ready"] = "1";
    showPlainPage();
    expect(isPlain()).toBe(false);
    expect(root.dataset["view"]).toBe("embed");
  });
});
