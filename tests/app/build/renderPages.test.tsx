import { act } from "@testing-library/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { App } from "../../../src/app/App";
import { openingSession } from "../../../src/app/build/openingSession";
import type { pages as Pages } from "../../../src/app/build/renderPages";
import { realFiles } from "../../support/realFiles";
import { mission, showReal } from "../../support/realSession";
import { missionText } from "../../support/shippedMission";

vi.mock("../../../src/map/MissionMap", () => ({ MissionMap: () => null }));

vi.setConfig({ testTimeout: 30_000 });

let pages: typeof Pages;
const pageIn = (tag: string) => {
  const page = pages.find((it) => it.tag === tag);
  if (!page) throw new Error(`There is no page in ${tag}.`);
  return page;
};
const parse = (html: string) => new DOMParser().parseFromString(html, "text/html").body;
const textOf = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent;

beforeAll(async () => {
  pages = (await import("../../../src/app/build/renderPages")).pages;
}, 60_000);
afterEach(() => document.body.replaceChildren());

describe.each(["en", "ru"] as const)("the page that the build writes in %s", (tag) => {
  it("says in every part what the app says at the opening", async () => {
    const written = parse(pageIn(tag).app);
    const { container } = await showReal(
      <App files={realFiles()} session={await openingSession(realFiles(), tag)} />,
    );
    await act(async () => {});
    for (const part of [
      ".masthead",
      "[data-part=date]",
      "[data-part=detail]",
      ".card",
      ".contingents",
      ".force",
      "#shown-now-text",
    ]) {
      expect(textOf(container, part)?.length, part).toBeGreaterThan(3);
      expect(textOf(written, part), part).toBe(textOf(container, part));
    }
  });

  it("leaves what is closed to be written later", () => {
    const written = parse(pageIn(tag).app);
    expect(written.querySelectorAll(".report details > summary")).toHaveLength(8);
    expect(written.querySelectorAll("details > :not(summary)")).toHaveLength(0);
    expect(written.querySelectorAll("dialog:not(.find-dialog) > *")).toHaveLength(0);
  });

  it("is taken over by the app without a difference that React would have to mend", async () => {
    const { app } = pageIn(tag);
    const host = document.body.appendChild(document.createElement("div"));
    host.innerHTML = app;
    const card = host.querySelector(".card");
    const ground = host.querySelector(".ground-map");
    const session = await openingSession(realFiles(), tag);
    const mended: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(
        host,
        <StrictMode>
          <App
            files={realFiles()}
            session={session}
            ground={host.querySelector(".ground")?.innerHTML ?? ""}
          />
        </StrictMode>,
        { onRecoverableError: (error) => mended.push(error) },
      ),
    );
    expect(mended).toEqual([]);
    expect(host.querySelector(".card")).toBe(card);
    expect(host.querySelector(".ground-map")).toBe(ground);
    await act(async () => session.playhead.step(1, "event"));
    expect(textOf(host, "#event-headline")).toBe(missionText(tag).events["E02"]?.headline);
    expect(host.querySelector(".ground-map")).toBe(ground);
    await act(async () => root.unmount());
  });

  it("tells every event with its date, its text and a link to each of its sources", () => {
    const record = parse(pageIn(tag).record);
    const told = { ...missionText(tag).events, ...missionText(tag).backgroundEvents };
    const events = [...mission.events, ...mission.backgroundEvents];
    expect(events).toHaveLength(57 + 21);
    for (const { id, evidence } of events) {
      const item = record.querySelector(`#${id}`);
      expect(textOf(record, `#${id} h3`), id).toBe(told[id]?.headline);
      expect(item?.textContent, id).toContain(told[id]?.text);
      expect(textOf(record, `#${id} .date`), id).toMatch(/\d/);
      const partOf = (part: string) => textOf(record, `[data-event="${id}"] [data-part=${part}]`);
      expect(partOf("headline"), id).toBe(told[id]?.headline);
      expect(partOf("text"), id).toBe(told[id]?.text);
      expect(partOf("date"), id).toBe(textOf(record, `#${id} .date`));
      const links = [...(item?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
      const addresses = evidence.sources.map((source) => mission.sources.get(source)?.url);
      expect(links, id).toEqual(addresses.filter((url) => url !== null));
    }
  });

  it("gives an event's date as a part of its own, in the words of its language", () => {
    const record = parse(pageIn(tag).record);
    expect(textOf(record, "[data-event=E01] [data-part=date]")).toBe(
      tag === "en" ? "1 January 2022" : "1 января 2022\u00a0г.",
    );
  });

  it("has a link to every source of the mission, none to anything else, and no control", () => {
    const record = parse(pageIn(tag).record);
    const links = new Set([...record.querySelectorAll("a")].map((link) => link.getAttribute("href")));
    const addresses = [...mission.sources.values()].flatMap(({ url }) => (url === null ? [] : [url]));
    expect(addresses.filter((url) => !links.has(url))).toEqual([]);
    for (const url of addresses) links.delete(url);
    expect([...links]).toEqual([tag === "en" ? "./ru/" : "../"]);
    expect(record.querySelectorAll("button, input, select, details")).toHaveLength(0);
  });

  it("marks the dates that sources do not bear themselves, and only those", () => {
    const record = parse(pageIn(tag).record);
    const mark = tag === "en" ? "inferred from the content" : "по содержанию";
    const isMarked = (id: string) =>
      [...record.querySelectorAll("a")].some(
        (link) =>
          link.getAttribute("href") === mission.sources.get(id)?.url && link.textContent.includes(mark),
      );
    const inferred = [...mission.sources.values()].filter(({ published }) => published.basis === "content");
    expect(inferred).not.toHaveLength(0);
    for (const { id, url } of inferred) if (url !== null) expect(isMarked(id), id).toBe(true);
    expect(isMarked("S-KREM13")).toBe(false);
  });

  it("names sources without an address too, those of nothing told at the end", () => {
    const record = parse(pageIn(tag).record);
    for (const { url, publisher, id } of mission.sources.values())
      if (url === null) expect(record.textContent, id).toContain(publisher);
  });

  it("has what the policy allows only: no style in its markup, no handler, no script", () => {
    const { app, record } = pageIn(tag);
    const page = parse(app + record);
    expect(page.querySelectorAll("[style], style, script, [onclick], [onload]")).toHaveLength(0);
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("draws the six members, the names and the ring of nobody there yet", () => {
    const ground = parse(pageIn(tag).app).querySelector(".ground");
    for (const state of ["am", "by", "kg", "kz", "ru", "tj"]) {
      expect(ground?.querySelectorAll(`path.state-${state}`), state).toHaveLength(1);
    }
    for (const labels of ground?.querySelectorAll(".ground-labels") ?? []) {
      expect(textOf(labels, ".label-theatre")).toBe(tag === "en" ? "Kazakhstan" : "Казахстан");
      expect(textOf(labels, ".label-hub")).toBe(tag === "en" ? "Almaty" : "Алматы");
      expect(textOf(labels, ".ring-centre")).toBe("0/5");
    }
    expect(ground?.querySelectorAll(".ground-labels")).toHaveLength(4);
  });
});

describe("the head of a page", () => {
  const headOf = (tag: string, site: string | null) =>
    new DOMParser().parseFromString(pageIn(tag).head(site), "text/html").head;
  const attribute = (head: Element, selector: string, name: string) =>
    head.querySelector(selector)?.getAttribute(name);

  it("names the page and its picture by whole addresses where the build knows them", () => {
    const head = headOf("ru", "https://example.org/map/");
    expect(head.querySelector("title")?.textContent).toBe("Четырнадцать дней в январе");
    expect(attribute(head, "link[rel=canonical]", "href")).toBe("https://example.org/map/ru/");
    const alternates = [...head.querySelectorAll("link[rel=alternate]")].map((link) => [
      link.getAttribute("hreflang"),
      link.getAttribute("href"),
    ]);
    expect(alternates).toEqual([
      ["en", "https://example.org/map/"],
      ["ru", "https://example.org/map/ru/"],
      ["x-default", "https://example.org/map/"],
    ]);
    expect(attribute(head, 'meta[property="og:image"]', "content")).toBe(
      "https://example.org/map/preview-ru.png",
    );
    expect(attribute(head, 'meta[name="description"]', "content")).toMatch(/^Как пять государств/);
  });

  it("leaves out what must be absolute where it does not", () => {
    const head = headOf("ru", null);
    expect(head.querySelector("link[rel=canonical], meta[property='og:url']")).toBeNull();
    expect(attribute(head, "link[hreflang=en]", "href")).toBe("../");
  });

  it("describes the mission as a data set", () => {
    const described = JSON.parse(
      parse(`<p></p>${pageIn("en").dataset(null)}`).querySelector('script[type="application/ld+json"]')
        ?.textContent ?? "",
    );
    expect(described).toMatchObject({
      "@type": "Dataset",
      name: "Fourteen days in January",
      temporalCoverage: "2022-01-01/2022-01-23",
      spatialCoverage: { name: "Kazakhstan" },
      inLanguage: "en",
    });
    expect(described.description.length).toBeGreaterThanOrEqual(50);
  });
});
