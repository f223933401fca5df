import { afterEach, describe, expect, it, vi } from "vitest";

const root = document.documentElement;

/** What waits for the document of a test's page to have come. */
const waiting: EventListenerOrEventListenerObject[] = [];

/** Runs the script as a page with this address would, for readers of these languages. */
async function open(search: string, { lang = "en", page = "", readers = ["en-GB"] } = {}) {
  history.replaceState(null, "", `/${search}`);
  vi.stubGlobal("navigator", { ...navigator, languages: readers });
  root.lang = lang;
  if (page) root.dataset["language"] = page;
  vi.resetModules();
  const listen = vi.spyOn(document, "addEventListener");
  await import("../../../src/app/build/early");
  waiting.push(
    ...listen.mock.calls.flatMap(([type, listener]) => (type === "readystatechange" ? [listener] : [])),
  );
  return { ...root.dataset };
}

afterEach(() => {
  // Of a page that has not come to its end.
  for (const listener of waiting.splice(0)) document.removeEventListener("readystatechange", listener);
  vi.unstubAllGlobals();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe("the script that runs before the first paint", () => {
  it("lets the built page stand where it is what was asked for", async () => {
    expect(await open("")).toEqual({ view: "explore", look: "light", opening: "names" });
    expect(await open("?utm_source=class")).not.toHaveProperty("awaits");
  });

  it.each(["?event=E22", "?date=2022-01-07", "?data=sources", "?speed=2&autoplay=1"])(
    "leaves %s to the core of the page and what takes it over",
    async (search) => {
      expect(await open(search)).not.toHaveProperty("awaits");
    },
  );

  it.each([
    ["?asof=1", "moment"],
    ["?grade=B", "moment"],
    ["?at=8/43.3/77", "place"],
    ["?lang=ru", "language"],
    ["?lang=ru&asof=1", "language moment"],
  ])("holds back for %s what the built page says otherwise: %s", async (search, awaits) => {
    expect((await open(search))["awaits"]).toBe(awaits);
  });

  it("takes the reader's language at the root, and the page's own elsewhere", async () => {
    expect(await open("", { lang: "ru", page: "ru", readers: ["en"] })).not.toHaveProperty("awaits");
    expect((await open("?lang=en", { lang: "ru", page: "ru" }))["awaits"]).toBe("language");
    delete root.dataset["language"];
    expect((await open("", { readers: ["ru-KZ"] }))["awaits"]).toBe("language");
  });

  it.each([
    ["the core plays", () => root.setAttribute("data-playable", "1")],
    ["the document has come without it", () => document.dispatchEvent(new Event("readystatechange"))],
  ])("leaves names and lists for the two frames after the first, once %s", async (_, come) => {
    await open("");
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
    const painted = async () => {
      for (const frame of frames.splice(0)) frame(0);
      await new Promise((done) => setTimeout(done));
    };
    await painted();
    expect(root).toHaveAttribute("data-opening", "names");
    come();
    await vi.waitFor(() => expect(frames).not.toHaveLength(0));
    expect(root).toHaveAttribute("data-opening", "names");
    await painted();
    expect(root).toHaveAttribute("data-opening", "lists");
    await painted();
    expect(root).not.toHaveAttribute("data-opening");
  });

  it("begins once: not again when the document has come after the core", async () => {
    await open("");
    vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => setTimeout(callback));
    root.setAttribute("data-playable", "1");
    await vi.waitFor(() => expect(root).not.toHaveAttribute("data-opening"));
    const seen: (string | undefined)[] = [];
    const watcher = new MutationObserver(() => seen.push(root.dataset["opening"]));
    watcher.observe(root, { attributeFilter: ["data-opening"] });
    document.dispatchEvent(new Event("readystatechange"));
    await new Promise((done) => setTimeout(done, 50));
    expect(seen).toEqual([]);
    watcher.disconnect();
  });

  it("shows all of it within two seconds where the page is out of sight and gets no frames", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("requestAnimationFrame", () => 0);
    await open("");
    document.dispatchEvent(new Event("readystatechange"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(root).not.toHaveAttribute("data-opening");
    vi.useRealTimers();
  });

  /** Opens a page whose scripts name files, so long after it was asked for; what it asks for at once, and later. */
  async function askedAhead(milliseconds: number | null) {
    document.body.innerHTML =
      '<script type="text/plain" data-modules="./assets/a.js ./assets/b.js"></script>';
    const script = document.createElement("script");
    script.dataset["fonts"] = "./assets/a.woff2 ./assets/b.woff2";
    vi.spyOn(document, "currentScript", "get").mockReturnValue(script);
    vi.spyOn(performance, "now").mockReturnValue(1000);
    const answer = { requestStart: 1000 - (milliseconds ?? 0) } as PerformanceNavigationTiming;
    vi.spyOn(performance, "getEntriesByType").mockImplementation((type) =>
      type === "navigation" && milliseconds !== null ? [answer] : [],
    );
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
    const asked = () =>
      [...document.head.querySelectorAll<HTMLLinkElement>("link[crossorigin]")].map((link) =>
        // As a property: the page of these tests keeps no attribute of that name.
        [link.rel, link.as, link.getAttribute("href")].filter(Boolean).join(" "),
      );
    const settled = () => new Promise((done) => setTimeout(done, 5));
    await open("");
    const atOnce = asked();
    document.dispatchEvent(new Event("readystatechange"));
    await settled();
    const withTheDocument = asked().slice(atOnce.length);
    for (const frame of frames.splice(0)) frame(0);
    await settled();
    return { atOnce, withTheDocument, afterTheFrame: asked().slice(atOnce.length) };
  }

  it.each([40, 149])(
    "asks for the fonts at once where it is there %i ms after it was asked for, and leaves the app to itself",
    async (milliseconds) => {
      expect(await askedAhead(milliseconds)).toEqual({
        atOnce: ["preload font ./assets/a.woff2", "preload font ./assets/b.woff2"],
        withTheDocument: [],
        afterTheFrame: [],
      });
    },
  );

  it.each([150, 900, null])(
    "asks for what the app imports once the first frame is made where it is there later, and for no font: %s",
    async (milliseconds) => {
      expect(await askedAhead(milliseconds)).toEqual({
        atOnce: [],
        withTheDocument: [],
        afterTheFrame: ["modulepreload ./assets/a.js", "modulepreload ./assets/b.js"],
      });
    },
  );

  it("gives the document the view and the look of the link, and no other", async () => {
    expect(await open("?view=embed&look=dark")).toMatchObject({ view: "embed", look: "dark" });
    expect(await open("?view=none&look=pink")).toMatchObject({ view: "explore", look: "light" });
  });

  /** Opens the page and lets a script with these attributes fail; whether the page without scripts is there then. */
  async function failing(attributes: Readonly<Record<string, string>>, isReady = false) {
    await open("?asof=1&view=embed");
    if (isReady) root.dataset["ready"] = "1";
    const plain = document.head.appendChild(document.createElement("noscript"));
    plain.textContent = '<meta name="plain">';
    const script = document.head.appendChild(document.createElement("script"));
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.dispatchEvent(new Event("error"));
    return document.head.querySelector("meta[name=plain]") !== null;
  }
  const ENTRY = { type: "module", src: "./assets/index.js" };

  it("turns to the page without scripts where the page’s own cannot be had", async () => {
    expect(await failing(ENTRY)).toBe(true);
    expect(root.dataset).not.toHaveProperty("awaits");
    expect(root.dataset).not.toHaveProperty("view");
  });

  it.each([
    ["an anonymous script", {}],
    ["a script of the same place that is no module", { src: "./assets/index.js" }],
    ["a module without an address", { type: "module" }],
    ["an extension’s module", { type: "module", src: "chrome-extension://blocked/content.js" }],
  ])("changes nothing when %s fails", async (_, attributes) => {
    expect(await failing(attributes)).toBe(false);
    expect(root.dataset).toMatchObject({ awaits: "moment", view: "embed" });
  });

  it("changes nothing any more once the page answers", async () => {
    expect(await failing(ENTRY, true)).toBe(false);
    expect(root.dataset).toMatchObject({ view: "embed" });
  });
});
