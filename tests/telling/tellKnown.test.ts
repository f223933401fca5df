import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/i18n/loadWords";
import { tellKnown } from "../../src/telling/tellKnown";
import { shippedMission } from "../support/shippedMission";

const { events, backgroundEvents, sites, movements } = shippedMission();
const words = await loadWords("en");
const told = (records: readonly { readonly id: string }[], id: string) => {
  const record = records.find((item) => item.id === id);
  if (!record || !("evidence" in record)) throw new Error(id);
  return tellKnown(record.evidence as never, words, "when" in record ? (record.when as never) : undefined);
};

describe("when a fact was first reported", () => {
  it("is an hour in the publisher's own zone, which is named", () => {
    expect(told(sites, "G01")).toMatch(/11:06 \(UTC\+3\)$/);
    expect(told(events, "E12")).toMatch(/3:40 \(UTC\+6\)$/);
    expect(told(events, "E20")).toMatch(/19:31 \(UTC\)$/);
    expect(told(events, "E54")).toMatch(/10:40 \(UTC\+3\)$/);
    expect(told(movements, "MO06a")).toMatch(/7:25 \(UTC\)$/);
  });

  it("is not said of what only sources of later years tell", () => {
    expect(told(backgroundEvents, "B01")).toMatch(/^The oldest dated source here is of .* 20\d\d$/);
    expect(told(backgroundEvents, "B09")).toMatch(/^First reported 24 June 2006$/);
    expect(told(events, "E01")).toMatch(/^First reported 3 January 2022/);
  });

  it("is a day alone where no hour is known", () => {
    expect(told(events, "E22")).toMatch(/7 January 2022$/);
    expect(told(sites, "G16")).not.toMatch(/2022/);
  });
});
