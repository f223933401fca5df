import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/i18n/loadWords";
import { sceneAt } from "../../src/scene/sceneAt";
import { tellEndpoint } from "../../src/telling/tellEndpoint";
import { tellKnown } from "../../src/telling/tellKnown";
import { tellMovement } from "../../src/telling/tellMovement";
import { tellRemainder } from "../../src/telling/tellRemainder";
import { tellScene } from "../../src/telling/tellScene";
import { tellSite } from "../../src/telling/tellSite";
import { tellSource } from "../../src/telling/tellSource";
import { tellStrength } from "../../src/telling/tellStrength";
import { almaty } from "../missions/almaty";
import { missionText, shippedMission } from "../support/shippedMission";

const mission = shippedMission();
const en = { words: await loadWords("en"), text: missionText("en") };
const ru = { words: await loadWords("ru"), text: missionText("ru") };
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

function one<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
const movement = (id: string, { words, text } = en) => tellMovement(one(mission.movements, id), text, words);
const site = (id: string, { words, text } = en) => tellSite(one(mission.sites, id), text, words);

describe("the ends of a movement", () => {
  const ends = (id: string, { words, text } = en) => {
    const { origin, destination } = one(mission.movements, id);
    return [tellEndpoint(origin, text, words), tellEndpoint(destination, text, words)];
  };

  it("are their places, several as a list", () => {
    expect(ends("MI03")).toEqual(["Chkalovsky", "Almaty airport and Zhetygen"]);
    expect(ends("MI03", ru)[1]).toMatch(/ и Жетыген$/);
  });

  it("say where we infer them", () => {
    expect(ends("MI07")).toEqual(["Machulishchi", "Zhetygen (inferred)"]);
    expect(ends("MI10", ru)[1]).toMatch(/\(предположительно\)$/);
  });

  it("say where no source states them", () => {
    expect(ends("MI02")[0]).toBe("place not known");
    expect(ends("MI02", ru)[0]).toBe("место неизвестно");
  });
});

describe("a movement", () => {
  it("tells unknown days and numbers as unknown", () => {
    const told = movement("MI02");
    expect(told.departure).toBe("Departure: day not known");
    expect(plain(told.arrival)).toBe("Arrival: 7 January 2022");
    expect(told.figures.map(({ text }) => plain(text))).toEqual([
      "9 aircraft",
      "number of people not published",
      "number of vehicles not published",
    ]);
  });

  it("by road sets out, and has no number of aircraft", () => {
    const told = movement("MO05");
    expect(plain(told.departure)).toBe("Set out: 14 January 2022");
    expect(told.figures.map(({ text }) => plain(text))).toEqual(["by road", "150 people", "19 vehicles"]);
  });

  it("is told in Russian with the same facts", () => {
    const told = movement("MO02", ru);
    expect(told.direction).toBe("Вывод");
    expect(told.figures.map(({ text }) => plain(text))).toEqual([
      "3 самолёта",
      "100 человек",
      "число единиц техники не публиковалось",
    ]);
  });
});

describe("a site", () => {
  it("tells whose guard it was and since when", () => {
    const told = site("G03");
    expect(told.guard).toBe("Guarded by: Kyrgyzstan");
    expect(told.dates.map(plain)).toEqual(["since 8 January 2022", "until 14 January 2022"]);
  });

  it("tells bounds as bounds", () => {
    expect(site("G06").dates.map(plain)).toEqual([
      "by 11 January 2022 at the latest",
      "until 14 January 2022 at the latest",
    ]);
    expect(site("G10").dates.map(plain)[1]).toBe("until 13 January 2022 or later");
  });

  it("tells what was not published", () => {
    expect(site("G05").guard).toBe("whose guard it was is not published");
    expect(site("G05", ru).guard).toBe("чья это была охрана, не публиковалось");
    expect(site("G01").dates).toContain("until when is not published");
  });

  it("is the headquarters of all", () => {
    expect(site("G10").guard).toMatch(/^headquarters$/);
  });

  it("is told as disputed, or as without evidence, and then without days", () => {
    expect(site("G12")).toMatchObject({
      guard: expect.stringMatching(/disputed, not shown as a fact$/),
      dates: [],
    });
    expect(site("G13")).toMatchObject({ guard: expect.stringMatching(/no evidence found$/), dates: [] });
    expect(site("G12", ru).guard).toMatch(/оспаривается/);
  });
});

describe("the strength of the force", () => {
  const told = (at: number, { words } = en) => {
    const { figure, basis } = tellStrength(sceneAt(mission, at).strength, words);
    return [figure, ...basis].map(plain);
  };

  it("is not yet counted before the count, with the ceiling as such", () => {
    expect(told(almaty(8))).toEqual(["not yet counted", "Authorised: about 2,500, 6 January 2022"]);
    expect(told(almaty(6, "12:00"))).toEqual(["not yet counted"]);
  });

  it("is a count of its day on that day, and of that day on another", () => {
    expect(told(almaty(10, "14:00"))).toEqual(["2,030", "counted on 10 January 2022"]);
    expect(told(almaty(11))).toEqual([
      "2,030",
      "counted on 10 January 2022",
      "No count was published for this day.",
    ]);
    expect(told(almaty(13), ru)[0]).toBe("около 2 000");
  });
});

describe("what a count leaves for those who published none", () => {
  const told = (at: number, { words, text } = en) =>
    plain(tellRemainder(sceneAt(mission, at).strength, text, words) ?? "nothing");

  it("is told with whose it is, how it was worked out, and that we did", () => {
    expect(told(almaty(10, "14:00"))).toBe(
      "Belarus and Russia together: the count of 10 January less the sizes that Armenia, Kyrgyzstan and Tajikistan announced. That makes about 1,580 people (worked out by us).",
    );
    expect(told(almaty(10, "14:00"), ru)).toMatch(
      /^Беларусь и Россия вместе: .*\. Получается около 1 580 человек \(вычислено нами\)\.$/,
    );
  });

  it("is a bound on 14 January, when four of the five had gone", () => {
    expect(told(almaty(14, "23:00"))).toMatch(/Russia alone .* at most 1,580 people \(worked out by us\)\.$/);
    expect(told(almaty(14, "23:00"), ru)).toMatch(/ не более 1 580 человек \(вычислено нами\)\.$/);
  });

  it("is told of its own day only, and never after the last had left", () => {
    for (const day of [9, 11, 12, 13, 15, 18, 19, 20, 29]) {
      for (const hour of ["12:00", "23:59"]) expect(told(almaty(day, hour))).toBe("nothing");
    }
  });
});

describe("the scene in sentences", () => {
  it("ends on 10 January with what the count leaves", () => {
    const said = tellScene(sceneAt(mission, almaty(10, "14:00")), mission, en.text, en.words).map(plain);
    expect(said.at(-2)).toBe("Force in total: 2,030, counted on 10 January 2022.");
    expect(said.at(-1)).toMatch(/That makes about 1,580 people \(worked out by us\)\.$/);
  });

  it("tells phase, states, movements, sites and strength of 7 January", () => {
    const said = tellScene(sceneAt(mission, almaty(7, "13:40")), mission, en.text, en.words).map(plain);
    expect(said[0]).toBe("Friday 7 January 2022. Deployment. Contingents in Kazakhstan: 2 of 5.");
    expect(said[1]).toBe("Arriving: Armenia, Belarus, Kyrgyzstan, Russia and Tajikistan.");
    expect(said.at(-2)).toMatch(
      /^Under guard: Almaty International Airport and Russian Consulate General, Almaty\.$/,
    );
    expect(said.at(-1)).toMatch(/^Force in total: not yet counted/);
  });

  it("says on 20 January that all have gone and nothing moves", () => {
    const said = tellScene(sceneAt(mission, almaty(20)), mission, en.text, en.words).map(plain);
    expect(said).toContain("Gone: Armenia, Belarus, Kyrgyzstan, Russia and Tajikistan.");
    expect(said).toContain("Nothing is under way.");
    expect(said.join(" ")).not.toContain("Under guard");
  });

  it("has as many sentences in Russian", () => {
    for (const day of [5, 7, 10, 14, 20]) {
      const scene = sceneAt(mission, almaty(day));
      const [english, russian] = [en, ru].map(({ text, words }) => tellScene(scene, mission, text, words));
      expect(russian?.length).toBe(english?.length);
      expect(russian?.join(" ")).not.toMatch(/[A-Za-z]{3}/);
    }
  });
});

describe("a movement without a line", () => {
  // S-GAZ07: nine Il-76 landed at Almaty on 7 January; where they came from is not stated.
  const said = (at: number) =>
    tellScene(sceneAt(mission, at), mission, en.text, en.words).find((line) =>
      line.startsWith("Without a line"),
    );

  it("is told on its day, with the reason", () => {
    expect(said(almaty(7))).toMatch(/no source states where from: .*7 January/);
  });

  it("is not told on another day", () => {
    expect(said(almaty(6))).toBeUndefined();
    expect(said(almaty(8))).toBeUndefined();
  });
});

describe("evidence", () => {
  it("tells when a fact was first reported, or that its sources bear no date", () => {
    expect(plain(tellKnown(one(mission.events, "E56").evidence, en.words))).toBe(
      "First reported 20 January 2022",
    );
    expect(tellKnown(one(mission.backgroundEvents, "B08").evidence, en.words)).toBe(
      "None of its sources bears a date.",
    );
  });

  it("tells a source by publisher and date, as far as it has them", () => {
    const source = (id: string) => {
      const found = mission.sources.get(id);
      if (!found) throw new Error(`no ${id}`);
      return plain(tellSource(found, en.words));
    };
    expect(source("S-KREM13")).toBe("Kremlin, 13 January 2022");
    expect(source("S-CSTOCH")).toBe("CSTO, no date");
    expect(source("S-SEED")).toMatch(/11 January 2022, not on line$/);
  });
});
