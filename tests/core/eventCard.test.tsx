import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { january } from "../support/realSession";
import { missionText } from "../support/shippedMission";
import { closeCores, openCore } from "./corePage";
import { writtenPage } from "./writtenPage";

let written: Awaited<ReturnType<typeof writtenPage>>;
beforeAll(async () => {
  written = await writtenPage("en");
}, 60_000);
afterEach(closeCores);

const root = document.documentElement;

describe("the card before the document has come", () => {
  it("says which event it is, and the rest of it as soon as the document is parsed", async () => {
    const { read } = await openCore({ ...written, record: "" }, "en", "?event=E22");
    expect(read.text(".event-position")).toBe("Deployment, 22 of 57");
    expect(read.text(".event-text")).toBe("");
    const record = document.getElementById("record");
    if (record) record.innerHTML = written.record;
    // Parsed, with the scripts of the app still on their way.
    document.dispatchEvent(new Event("readystatechange"));
    const { headline, text } = missionText("en").events["E22"] ?? {};
    expect(read.text("#event-headline")).toBe(headline);
    expect(read.text(".event-text")).toBe(text);
    expect(read.text(".event-date")).toBe("7 January 2022");
  });

  it("says at once what of the document is there already", async () => {
    const { read, session } = await openCore(written);
    session.playhead.seek(january(13, 12));
    expect(read.text("#event-headline").length).toBeGreaterThan(5);
  });
});

describe("the card of the core", () => {
  it("says that nothing has happened before the first event, and has its words back after it", async () => {
    const facts = JSON.parse(written.facts);
    const early = JSON.stringify({ ...facts, start: facts.start - 500_000 });
    const { read, session } = await openCore({ ...written, facts: early });
    document.title = "Fourteen days in January";
    const first = read.text(".event-text");
    session.playhead.seek(Number.MIN_SAFE_INTEGER);
    expect(read.text("#event-headline")).toBe("Nothing of the mission has happened yet.");
    const rest = [".event-position", ".event-date", ".event-text"].map(read.text);
    expect(rest).toEqual(["Fourteen days in January", "", ""]);
    expect(read.find(".event-card")).toHaveAttribute("data-brief");
    session.playhead.seek(session.playhead.timeline.opening);
    expect(read.text(".event-text")).toBe(first);
    expect(read.find(".event-card")).not.toHaveAttribute("data-brief");
  });

  it("leaves its words as they are in the end, and shows the rest of the card again", async () => {
    const { read, core, session } = await openCore(written);
    session.playhead.seek(january(7, 12));
    const told = read.text("#event-headline");
    core.finish();
    session.playhead.seek(january(12));
    expect(read.text("#event-headline")).toBe(told);
    expect(read.find(".event-card")).not.toHaveAttribute("data-brief");
  });
});

describe("what the app alone keeps", () => {
  it("is hidden while it tells of another event or day, whatever else is awaited", async () => {
    root.dataset["awaits"] = "place";
    const { core, session } = await openCore(written);
    expect(root).not.toHaveAttribute("data-stale");
    for (const day of [7, 8]) {
      session.playhead.seek(january(day));
      expect(root).toHaveAttribute("data-stale");
    }
    session.playhead.seek(session.playhead.timeline.opening);
    expect(root).not.toHaveAttribute("data-stale");
    session.playhead.seek(january(7));
    core.finish();
    expect(root).not.toHaveAttribute("data-stale");
    expect(root).toHaveAttribute("data-awaits", "place");
    delete root.dataset["awaits"];
  });
});
