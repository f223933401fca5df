import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/model/mission";
import { EvidenceNote } from "../../src/ui/EvidenceNote";
import { mission, showReal } from "../support/realSession";

const site = (id: string) => {
  const found = mission.sites.find((item) => item.id === id);
  if (!found || !("evidence" in found)) throw new Error(`no evidence for ${id}`);
  return found.evidence;
};

describe("EvidenceNote", () => {
  it("gives grade in words, first report, sources and who differs", async () => {
    await showReal(<EvidenceNote evidence={site("G12")} subject="Baikonur cosmodrome" />);
    expect(screen.getByText("D: disputed")).toBeVisible();
    expect(screen.getByText("First reported 7 January 2022")).toBeVisible();
    expect(screen.getByRole("list", { name: "Sources: Baikonur cosmodrome" })).toBeVisible();
    expect(screen.getByRole("group")).toHaveTextContent("Did the CSTO force guard Baikonur?");
  });

  it.each([
    ["counted", "counted"],
    ["announced", "announced"],
    ["claimed", "claimed, not confirmed"],
    ["derived", "worked out by us"],
    ["not-published", "not published"],
  ] as const)("tells the kind of a figure: %s", async (kind, told) => {
    await showReal(<EvidenceNote evidence={site("G01")} subject="x" kind={kind} />);
    expect(document.querySelector(".kind")).toHaveTextContent(told);
  });

  it.each([
    ["A", "A: an official statement, or two reports that agree"],
    ["B", "B: one agency"],
    ["C", "C: one report at second hand"],
    ["D", "D: disputed"],
  ] as const)("tells grade %s in words", async (confidence, told) => {
    await showReal(<EvidenceNote evidence={{ ...site("G01"), confidence }} subject="x" />);
    expect(screen.getByText(told)).toBeVisible();
  });

  it("says that no source bears a date, and nothing of dates where there is no source", async () => {
    const evidence: Evidence = {
      confidence: "C",
      sources: ["S-LIQUI"],
      known: { kind: "undated" },
      conflicts: [],
    };
    const { unmount } = await showReal(<EvidenceNote evidence={evidence} subject="x" />);
    expect(screen.getByText("None of its sources bears a date.")).toBeVisible();
    unmount();
    await showReal(<EvidenceNote evidence={{ ...evidence, sources: [] }} subject="x" />);
    expect(screen.queryByText(/date/)).toBeNull();
    expect(screen.getByText("No source says so.")).toBeVisible();
  });
});
