import type { Mission } from "../../src/model/mission";
import { parseMission } from "../../src/model/parseMission";

const fact = { confidence: "A", sources: ["S-ONE"] } as const;
const notPublished = { kind: "not-published" } as const;
const counted = (value: number, qualifier = "exactly") => ({ kind: "counted", value, qualifier, ...fact });

const place = (id: string, state: string, lon: number, lat: number) => ({
  id,
  kind: "airfield",
  lon,
  lat,
  state,
  utcOffset: state === "RU" ? "+03:00" : "+06:00",
  precision: "exact",
  gazetteer: "G1",
});

const contingent = (id: string, whole: string, left: string) => ({
  id,
  persons: notPublished,
  vehicles: notPublished,
  formation: "unit",
  units: [],
  decision: { body: "council", events: ["E02"], ...fact },
  firstArrival: { when: "2022-01-06", event: "E03", ...fact },
  complete: { when: whole, ...fact },
  left: { when: left, ...fact },
  ...fact,
});

const movement = (id: string, contingentId: string, direction: "in" | "out", day: string) => {
  const home = { certainty: "stated", places: [contingentId === "RU" ? "CKL" : "KNT"] };
  const theatre = { certainty: "stated", places: ["ALA"] };
  return {
    id,
    contingent: contingentId,
    direction,
    mode: "air",
    origin: direction === "in" ? home : theatre,
    destination: direction === "in" ? theatre : home,
    departure: day,
    arrival: day,
    persons: notPublished,
    vehicles: notPublished,
    aircraft: notPublished,
    aircraftTypes: [],
    ...fact,
  };
};

const event = (id: string, when: string, hour: object, major = false) => ({
  id,
  when,
  hour,
  places: ["ALA"],
  kind: "state",
  major,
  movements: [],
  sites: [],
  ...fact,
});

const background = (id: string, when: string) => ({
  id,
  when,
  kind: "treaty",
  states: ["RU"],
  major: true,
  ...fact,
});

const aircraft = (id: string, when: string, figure: object) => ({
  id,
  when,
  direction: "out",
  unit: "aircraft",
  aircraft: figure,
  movements: [],
});

const count = (id: string, when: string, persons: object) => ({
  id,
  when,
  about: "force",
  role: "count",
  persons,
  vehicles: notPublished,
});

const unknownHour = { basis: "unknown" };

/** Raw facts of a mission of two contingents and six events, five of which are in January 2022. */
export function rawMission() {
  return {
    schemaVersion: 1,
    id: "two-contingents",
    version: "1",
    timeZone: "Asia/Almaty",
    utcOffset: "+06:00",
    span: { from: "2022-01-01", to: "2022-01-20" },
    background: { from: "1991-01-01", to: "2021-12-31" },
    afterwards: { to: "2024-03-01" },
    places: [place("ALA", "KZ", 77, 43.4), place("CKL", "RU", 38, 55.9), place("KNT", "KG", 74.8, 42.9)],
    memberStates: [
      { id: "KZ", role: "theatre", capital: "ALA" },
      { id: "RU", role: "contributor", capital: "CKL" },
      { id: "KG", role: "contributor", capital: "KNT" },
    ],
    contingents: [
      contingent("RU", "2022-01-09", "2022-01-13/2022-01-19"),
      contingent("KG", "2022-01-07", "2022-01-14"),
    ],
    movements: [
      movement("MI01", "RU", "in", "2022-01-06"),
      movement("MI09", "KG", "in", "2022-01-07"),
      movement("MO01", "RU", "out", "2022-01-13"),
      movement("MO10", "RU", "out", "2022-01-19"),
      movement("MO05", "KG", "out", "2022-01-14"),
    ],
    sites: [],
    strength: [
      count("count-10-january", "2022-01-10", counted(2030)),
      count("count-13-january", "2022-01-13", counted(2000, "about")),
    ],
    aircraft: [
      aircraft("out-13", "2022-01-13", counted(4)),
      aircraft("out-14", "2022-01-14", { ...counted(14), kind: "derived", from: ["MO05"] }),
      aircraft("out-14-announced", "2022-01-14", { ...counted(14), kind: "announced" }),
      aircraft("out-17", "2022-01-17", counted(14)),
      aircraft("out-17-18", "2022-01-17/2022-01-18", counted(40)),
      aircraft("out-all", "2022-01-13/2022-01-19", counted(100, "over")),
    ],
    figures: [],
    events: [
      event("E01", "2022-01-02", { basis: "part", part: "evening" }),
      event("E02", "2022-01-06", { basis: "publication", at: "2022-01-06T03:40+06:00" }, true),
      event("E03", "2022-01-06", { basis: "stated", at: "2022-01-06T20:00+06:00" }),
      event("E04", "2022-01-13", unknownHour),
      event("E05", "2022-01-19", unknownHour, true),
      event("E06", "2022-01-29", unknownHour),
    ],
    backgroundEvents: [
      background("B01", "1992-05-15"),
      background("B02", "2007-10-06"),
      background("B03", "2024-02-22"),
    ],
    phases: [
      { id: "background", from: "1991-01-01", to: "2022-01-01" },
      { id: "unrest", from: "2022-01-01", to: "2022-01-06" },
      { id: "deployment", from: "2022-01-06", to: "2022-01-10" },
      { id: "guarding", from: "2022-01-10", to: "2022-01-13" },
      { id: "withdrawal", from: "2022-01-13", to: "2022-01-20" },
      { id: "afterwards", from: "2022-01-20", to: "2024-03-01" },
    ],
    plans: [
      {
        id: "ten-days",
        event: "E04",
        announced: "2022-01-11",
        start: "2022-01-13",
        end: { when: "2022-01-19", kind: "derived" },
        days: { ...counted(10, "atMost"), kind: "announced" },
        ...fact,
      },
    ],
    conflicts: [],
    consequences: [],
    notes: [],
  };
}

export const rawSources = [
  {
    id: "S-ONE",
    publisher: "One",
    language: "en",
    type: "agency",
    published: { basis: "stated", date: "2022-01-06" },
    url: null,
  },
];

/** A small valid mission; `overrides` replace whole parts of the raw facts. */
export function buildMission(
  overrides: Partial<Record<keyof ReturnType<typeof rawMission>, unknown>> = {},
): Mission {
  const parsed = parseMission({ ...rawMission(), ...overrides }, rawSources);
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path} ${message}`).join("\n"));
  return parsed.value;
}
