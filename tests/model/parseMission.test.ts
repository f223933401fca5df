import { describe, expect, it } from "vitest";
import { parseMission } from "../../src/model/parseMission";
import { rawMission, rawSources, shippedMission } from "../support/shippedMission";

/** What is said of the shipped mission after it was broken, in the order in which it is said. */
// biome-ignore lint/suspicious/noExplicitAny: a broken mission has no type
type Broken = any;
function problemsAfter(breakIt: (mission: Broken, sources: Broken) => void): string[] {
  const [mission, sources] = [rawMission(), rawSources()];
  breakIt(mission, sources);
  const parsed = parseMission(mission, sources);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

const find = (list: Broken, id: string) => list.find((item: { id: string }) => item.id === id);
const indexOf = (list: Broken, id: string) => list.findIndex((item: { id: string }) => item.id === id);

describe("the shapes of a mission", () => {
  it("hold for the shipped one", () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  it("are all told at once, each with its path", () => {
    const problems = problemsAfter((mission, sources) => {
      mission.places[0].lat = 99;
      mission.movements[1].aircraft.value = -1;
      mission.events[0].surprise = 1;
      delete mission.plans[0].start;
      sources[3].url = "not an address";
    });
    expect(problems).toEqual([
      "places[0].lat: should be <=90, but is 99",
      "movements[1].aircraft.value: should be >=0, but is -1",
      "events[0].surprise: is not an entry that belongs here",
      "plans[0].start: is missing",
      expect.stringMatching(/^sources\[3\]\.url: /),
    ]);
  });

  it("refuse dates that are on no calendar", () => {
    const problems = problemsAfter((mission) => {
      mission.events[0].when = "2022-02-30";
      mission.events[1].when = "2022-01-09/2022-01-08";
      mission.events[2].when = "yesterday";
      mission.events[4].hour.at = "2022-01-05";
    });
    expect(problems.map((problem) => problem.split(" (found")[0])).toEqual([
      "events[0].when: “2022-02-30” is no day of the calendar",
      "events[1].when: “2022-01-09/2022-01-08” ends before it begins",
      expect.stringMatching(/^events\[2\]\.when: is not a date of the forms/),
      "events[4].hour.at: is not a minute like 2022-01-07T20:10+05:00",
    ]);
  });

  it("want a source for every fact and every stated figure", () => {
    const problems = problemsAfter((mission) => {
      mission.events[5].sources = [];
      mission.movements[1].aircraft.sources = [];
      delete mission.contingents[0].confidence;
    });
    expect(problems).toEqual([
      "contingents[0].confidence: is missing",
      "movements[1].aircraft.sources: has no source (found 0)",
      "events[5].sources: has no source (found 0)",
    ]);
  });

  it("have no zero for what is unknown: a figure of a kind without value takes none", () => {
    const problems = problemsAfter((mission) => {
      mission.contingents[1].persons = { kind: "not-published", value: 0 };
      mission.contingents[3].persons = null;
    });
    expect(problems).toEqual([
      "contingents[1].persons.value: is not an entry that belongs here",
      expect.stringMatching(/^contingents\[3\]\.persons: should be Object, but is null/),
    ]);
  });

  it("want what a derived figure is derived from", () => {
    const problems = problemsAfter((mission) => {
      delete find(mission.strength, "remainder-10-january").persons.from;
    });
    expect(problems).toEqual([expect.stringMatching(/^strength\[\d+\]\.persons\.from: is missing$/)]);
  });
});

describe("the rules across records", () => {
  it("are all told at once", () => {
    const problems = problemsAfter((mission) => {
      mission.movements[0].origin.places = ["NOWHERE"];
      mission.phases[1].to = "2022-01-07";
      mission.events[8].sources.push("S-NOBODY");
    });
    expect(problems).toHaveLength(3);
  });

  it("want every id once", () => {
    const problems = problemsAfter((mission) => {
      mission.phases[1].id = "background";
      mission.places[1].id = "ALA";
    });
    expect(problems).toContain("places[1].id: ALA is used twice");
    expect(problems).toContain("phases[1].id: background is used twice");
  });

  it("want every reference to lead somewhere", () => {
    const problems = problemsAfter((mission) => {
      mission.memberStates[0].capital = "LONDON";
      mission.movements[13].via = ["NOWHERE"];
      find(mission.events, "E13").movements = ["MI77"];
      find(mission.events, "E29").sites = ["G77"];
      find(mission.contingents, "AM").decision.events = ["E77"];
      find(mission.plans, "plan-11-january").event = "E78";
      find(mission.sites, "G03").conflicts = ["X77"];
      find(mission.conflicts, "X07").about.push("no-such-fact");
      find(mission.figures, "facilities-unnamed").figure.from = ["gone"];
      find(mission.strength, "count-10-january").event = "E79";
    });
    for (const [path, sentence] of [
      ["memberStates[0].capital", 'unknown place "LONDON"'],
      ["movements[13].via[0]", 'unknown place "NOWHERE"'],
      ["events[12].movements[0]", 'unknown movement "MI77"'],
      ["contingents[0].decision.events[0]", 'unknown event "E77"'],
      ["plans[0].event", 'unknown event "E78"'],
      ["sites[2].conflicts[0]", 'unknown conflict "X77"'],
      ["conflicts[6].about[4]", 'unknown fact "no-such-fact"'],
    ]) {
      expect(problems).toContain(`${path}: ${sentence}`);
    }
    expect(problems.join("\n")).toMatch(/figures\[\d+\]\.figure\.from\[0\]: unknown fact "gone"/);
    expect(problems.join("\n")).toMatch(/strength\[\d+\]\.event: unknown event "E79"/);
    expect(problems.join("\n")).toMatch(/events\[\d+\]\.sites\[0\]: unknown site "G77"/);
    expect(problems).toHaveLength(10);
  });

  it("want a conflict to follow reports of its own", () => {
    const problems = problemsAfter((mission) => {
      find(mission.conflicts, "X04").follows = ["nobody-says-so"];
    });
    expect(problems).toEqual(['conflicts[3].follows[0]: X04 has no report "nobody-says-so"']);
  });

  it("want every source to be cited", () => {
    const problems = problemsAfter((_mission, sources) => {
      sources.push({ ...sources[0], id: "S-UNREAD" });
    });
    expect(problems).toEqual([
      expect.stringMatching(/^sources\[\d+\]: source S-UNREAD is cited by nothing$/),
    ]);
  });

  it("let nothing end before it begins", () => {
    const problems = problemsAfter((mission) => {
      find(mission.movements, "MI08").arrival = "2022-01-05";
      find(mission.movements, "MO04").overBy = "2022-01-13T10:00+03:00";
      find(mission.sites, "G03").to.when = "2022-01-07";
      find(mission.plans, "plan-13-january").end.when = "2022-01-12";
      find(mission.contingents, "AM").left.when = "2022-01-06";
    });
    expect(problems.map((problem) => problem.replace(/^[^:]*: /, ""))).toEqual([
      "movement MI08 runs backwards, from 2022-01-07 to 2022-01-05",
      "movement MO04 runs backwards, from 2022-01-14 to 2022-01-13T10:00+03:00",
      "the guard of G03 runs backwards, from 2022-01-08 to 2022-01-07",
      "plan plan-13-january runs backwards, from 2022-01-13 to 2022-01-12",
      "the stay of AM runs backwards, from 2022-01-08 to 2022-01-06",
    ]);
  });

  it("want the phases to follow one another without a gap", () => {
    const problems = problemsAfter((mission) => {
      find(mission.phases, "guarding").from = "2022-01-11";
    });
    expect(problems).toEqual(["phases[3].from: phase guarding does not follow deployment"]);
  });

  it("want whoever came in to go out", () => {
    const problems = problemsAfter((mission) => {
      find(mission.movements, "MO03").contingent = "RU";
    });
    expect(problems).toContain("contingents[4]: contingent TJ has no movement out");
  });

  it("want a movement that carries a whole contingent to give its size", () => {
    const problems = problemsAfter((mission) => {
      find(mission.movements, "MI08").persons.value = 70;
      find(mission.movements, "MI09").vehicles.value = 8;
    });
    expect(problems.map((problem) => problem.replace(/^movements\[\d+\]/, ""))).toEqual([
      ".persons: MI08 and contingent AM differ in persons",
      ".vehicles: MI09 and contingent KG differ in vehicles",
    ]);
  });

  it("let the told order contradict no hour", () => {
    const problems = problemsAfter((mission) => {
      const at = indexOf(mission.events, "E08");
      const [moved] = mission.events.splice(at, 1);
      mission.events.splice(at - 1, 0, moved);
    });
    expect(problems).toEqual([
      expect.stringMatching(
        /^events\[7\]: E07 is told after E08 at 2022-01-05T16:00\+06:00, but can be no later/,
      ),
    ]);
  });
});

describe("a parsed mission", () => {
  it("is frozen to its depth, the values of its maps included", () => {
    const mission = shippedMission();
    const loose: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      const parts = value instanceof Map ? [...value.entries()] : Object.entries(value);
      for (const [key, part] of parts) walk(part, `${path}.${key}`);
    };
    walk(mission, "mission");
    expect(loose).toEqual([]);
  });
});
