import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { missionRegistry } from "../../src/app/missionRegistry";
import { startApp } from "../../src/app/startApp";
import { realFiles } from "../support/realFiles";
import { rawMission } from "../support/shippedMission";

vi.mock("../../src/map/MissionMap", () => ({ MissionMap: () => null }));
vi.mock("../../src/app/missionRegistry", () => ({ missionRegistry: { "kazakhstan-2022": {} } }));

const reported = vi.fn();

async function start(files: object) {
  Object.assign(missionRegistry["kazakhstan-2022"], realFiles(), files);
  const host = document.body.appendChild(document.createElement("div"));
  await act(async () => startApp(host));
}

describe("startApp", () => {
  beforeEach(() => {
    reported.mockClear();
    vi.stubGlobal("reportError", reported);
    history.replaceState(null, "", "/");
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  it("lists all that is wrong with a broken mission instead of showing a blank page", async () => {
    const facts = rawMission();
    const events = facts.events.map((event, index) =>
      index < 2 ? { ...event, sources: ["S-NONE"] } : event,
    );
    await start({ facts: async () => ({ default: { ...facts, events } }) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "The facts of this mission cannot be shown",
    );
    const problems = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(problems.filter((problem) => problem?.includes("S-NONE")).length).toBeGreaterThanOrEqual(2);
    expect(document.documentElement.lang).toBe("en");
  });

  it("says so when the facts cannot be fetched", async () => {
    await start({ facts: () => Promise.reject(new Error("offline")) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Something went wrong");
    expect(screen.getByRole("button", { name: "Load again" })).toBeVisible();
    expect(reported).toHaveBeenCalledOnce();
  });

  it("shows the usual mission for a link to one that there is not, and says so", async () => {
    history.replaceState(null, "", "/?mission=atlantis");
    await start({});
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Fourteen days in January");
    expect(screen.getByText("There is no mission “atlantis”; the usual one is shown.")).toBeVisible();
  });

  it("lists what is wrong with words that do not fit the mission", async () => {
    await start({ text: { en: async () => ({ default: {} }), ru: async () => ({ default: {} }) } });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("cannot be shown");
  });
});
