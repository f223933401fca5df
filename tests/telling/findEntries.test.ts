import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/i18n/loadWords";
import { missionThrough } from "../../src/scene/missionThrough";
import { findEntries } from "../../src/telling/findEntries";
import type { FindKind } from "../../src/telling/findEntry";
import { stopOfEvent } from "../../src/timeline/positionInStory";
import { missionText, rawFind, shippedMission, sourceText } from "../support/shippedMission";

const mission = shippedMission();
const january = (day: number, hour = 0) => Date.UTC(2022, 0, day, hour - 6);
const stop = (eventId: string) => stopOfEvent(mission.timeline, eventId)?.at;

async function entriesOf(shown = mission, tag: "en" | "ru" = "en") {
  const words = await loadWords(tag);
  return [
    ...findEntries({
      mission: shown,
      text: missionText(tag),
      sourceText: sourceText(tag),
      words,
      data: rawFind(),
    }),
  ];
}

async function namesOf(kind: FindKind, shown = mission, tag: "en" | "ru" = "en") {
  return (await entriesOf(shown, tag)).filter((entry) => entry.kind === kind).map(({ name }) => name);
}

async function targetOf(name: string, kind: FindKind) {
  return (await entriesOf()).find((entry) => entry.name === name && entry.kind === kind)?.target;
}

describe("what can be found", () => {
  it("is every event, contingent, unit, site, movement and source", async () => {
    expect(await namesOf("event")).toHaveLength(57);
    expect(await namesOf("background")).toHaveLength(21);
    expect(await namesOf("contingent")).toEqual([
      ...["Armenia", "Belarus", "Kyrgyzstan", "Russia", "Tajikistan"],
      "Kazakhstan",
    ]);
    expect(await namesOf("unit")).toContain("45th Separate Guards Spetsnaz Brigade");
    expect(await namesOf("site")).toHaveLength(16);
    expect(await namesOf("movement")).toHaveLength(22);
    expect(await namesOf("source")).toHaveLength(mission.sources.size);
  });

  it("has an id of its own each", async () => {
    const ids = (await entriesOf()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads from a place to the site that it is, else to the first event there", async () => {
    expect(await targetOf("Zhetygen", "place")).toMatchObject({ selection: { kind: "site", id: "G08" } });
    const zhanaozen = await targetOf("Zhanaozen", "place");
    expect(zhanaozen).toEqual({ at: expect.any(Number), selection: null });
    if (!zhanaozen || !("at" in zhanaozen)) throw new Error("no moment");
    expect(zhanaozen.at).toBeGreaterThanOrEqual(january(1));
    expect(zhanaozen.at).toBeLessThan(january(2));
  });

  it("leads from a place of no event to what moved there, and leaves out one where nothing was", async () => {
    expect(await targetOf("Tokmok", "place")).toMatchObject({ selection: { kind: "movement", id: "MO05" } });
    expect(await namesOf("place")).not.toContain("Talgar");
  });

  it("leads from a movement and from a site to the event that first tells of them", async () => {
    const movement = await targetOf("Nine Russian aircraft land at Almaty, 7 January", "movement");
    expect(movement).toEqual({ at: stop("E25"), selection: { kind: "movement", id: "MI02" } });
    expect(await targetOf("Almaty CHP-2", "site")).toEqual({
      at: stop("E29"),
      selection: { kind: "site", id: "G03" },
    });
  });

  it("leads from a site that nobody is shown to have guarded to the table of sites", async () => {
    expect(await targetOf("Aktau, Mangystau region", "site")).toEqual({ tab: "tables", item: "sites" });
  });

  it("leads from a source to its place among the sources", async () => {
    expect(await targetOf("Gazeta.ru (TASS), 7 January 2022", "source")).toEqual({
      tab: "sources",
      item: "S-GAZ07",
    });
  });

  it("is only what the lens shows", async () => {
    const known = missionThrough(mission, { grade: "C", asKnown: true }, january(8, 12));
    const told = await namesOf("event", known);
    expect(told).toContain("Zas: about 2,500, for days or weeks");
    expect(told).not.toContain("Tokayev announces the withdrawal");
    const people = (await entriesOf(known)).filter(({ person }) => person?.endsWith("Shoigu"));
    expect(people).toEqual([]);
  });

  it("is told in the reader's language", async () => {
    expect(await namesOf("contingent", mission, "ru")).toContain("Кыргызстан");
  });
});
