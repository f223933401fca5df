import { afterEach, describe, expect, it } from "vitest";
import { pageStyle } from "../../src/app/pageStyle";

const script = () => {
  const element = document.head.appendChild(document.createElement("script"));
  element.type = "text/plain";
  element.dataset["style"] = "./assets/page.css";
};
const inline = (css: string) => {
  document.head.appendChild(document.createElement("style")).textContent = css;
};
const linked = () => document.querySelector<HTMLLinkElement>("head > link[rel=stylesheet]");

afterEach(() => document.head.replaceChildren());

describe("pageStyle", () => {
  it("asks for nothing where the style in the page applies", async () => {
    script();
    inline(":root { --paper: #fff }");
    await pageStyle();
    expect(linked()).toBeNull();
  });

  it("asks for nothing where the page names no file, as while developing", async () => {
    await pageStyle();
    expect(linked()).toBeNull();
  });

  it.each(["load", "error"])(
    "links the file where it does not, before all else, and waits for its %s",
    async (end) => {
      script();
      let isDone = false;
      const waiting = pageStyle().then(() => {
        isDone = true;
      });
      await Promise.resolve();
      expect(linked()?.getAttribute("href")).toBe("./assets/page.css");
      expect(document.head.firstElementChild).toBe(linked());
      expect(isDone).toBe(false);
      linked()?.dispatchEvent(new Event(end));
      await waiting;
    },
  );
});
