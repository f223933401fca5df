import { describe, expect, it } from "vitest";
import type { Endpoint, Figure } from "../../src/model/mission";
import { sceneAt } from "../../src/scene/sceneAt";
import { calendarDay } from "../../src/timeline/calendarDay";
import { shippedMission } from "../support/shippedMission";
import { almaty } from "./almaty";

// Typed by hand from the compiled reports, never from the data. Each row names the reports it rests on.

const mission = shippedMission();

function movement(id: string) {
  const found = mission.movements.find((item) => item.id === id);
  if (!found) throw new Error(`no movement ${id}`);
  return found;
}

function tellEnd(end: Endpoint): string {
  if (end.certainty === "unknown") return "unknown";
  const ids = end.places.map(({ id }) => id).join(" ");
  return end.certainty === "inferred" ? `${ids} (inferred)` : ids;
}

function tell(figure: Figure): string {
  if (!("value" in figure)) return figure.kind === "hidden" ? "hidden" : "not published";
  return figure.qualifier === "exactly" ? String(figure.value) : `${figure.qualifier} ${figure.value}`;
}

/** Fields and aircraft: id, from, to, aircraft, a report that says so. */
const ROUTES: readonly (readonly [id: string, from: string, to: string, aircraft: string, source: string])[] =
  [
    ["MI01", "CKL", "ALA", "not published", "S-SMB06"],
    ["MI02", "unknown", "ALA", "9", "S-GAZ07"],
    ["MI03", "CKL", "ALA ZHT", "12", "S-TASS07A"],
    ["MI04", "IVS", "ALA ZHT", "not published", "S-SAL06"],
    ["MI05", "ULV-E", "ALA ZHT", "not published", "S-SAL06"],
    ["MI06", "CKL IVS", "ZHT ALA", "not published", "S-VESTI09"],
    ["MI07", "MLI", "ZHT (inferred)", "5", "S-IFX06BY"],
    ["MI08", "EVN", "ALA", "not published", "S-LIFE08"],
    ["MI09", "KNT", "ALA", "2", "S-AKI14"],
    ["MI10", "GIS", "ALA (inferred)", "atLeast 1", "S-SPTJ07"],
    ["MO01", "ALA", "IVS", "4", "S-VK13"],
    ["MO02", "ALA", "YEREVAN", "3", "S-ARM14"],
    ["MO03", "ALA", "DUSHANBE", "1", "S-ARM14"],
    ["MO04", "ZHT", "MLI", "10", "S-SPKZ14"],
    ["MO06a", "ALA", "IVS", "10", "S-BBC15"],
    ["MO06b", "ALA", "CKL", "7", "S-RUSF15"],
    ["MO07", "ALA", "CKL", "19", "S-RIA16"],
    ["MO08a", "ALA", "CKL", "14", "S-KOM17"],
    ["MO08b", "ALA", "ULV-E", "not published", "S-KOM17"],
    ["MO09", "ALA", "CKL ULV-E", "40", "S-IFX18"],
    ["MO10", "NQZ ALA", "MOSCOW", "4", "S-NOB19"],
  ];

describe("fields and aircraft", () => {
  it.each(ROUTES)("of %s are: from %s to %s, aircraft %s (%s)", (id, from, to, aircraft, source) => {
    const found = movement(id);
    expect([tellEnd(found.origin), tellEnd(found.destination), tell(found.aircraft)]).toEqual([
      from,
      to,
      aircraft,
    ]);
    expect([...found.evidence.sources, ...found.aircraft.evidence.sources]).toContain(source);
  });

  it("of MO05 are none: the Kyrgyz unit drives from CHP-2 by Korday to Tokmok (S-ARM14, S-MARAL14)", () => {
    const road = movement("MO05");
    expect(road.mode).toBe("road");
    expect([tellEnd(road.origin), road.via.map(({ id }) => id), tellEnd(road.destination)]).toEqual([
      "CHP2",
      ["KORDAY"],
      "TOKMOK",
    ]);
    expect(road.evidence.sources).toEqual(expect.arrayContaining(["S-ARM14", "S-MARAL14"]));
  });

  it("leave out Erebuni, Orenburg and Dushanbe International, which no report ties to the troops", () => {
    expect([...mission.places.keys()].filter((id) => ["ERE", "DYU", "ORENBURG"].includes(id))).toEqual([]);
  });

  it("know no flight of troops into Nur-Sultan", () => {
    const into = mission.movements.filter(({ direction }) => direction === "in");
    expect(into.filter(({ destination }) => tellEnd(destination).includes("NQZ"))).toEqual([]);
  });
});

const dayAtPlace = (span: { from: number; to: number; offset: number }) => {
  const last = calendarDay(span.to - 1, span.offset).day;
  const first = calendarDay(span.from, span.offset).day;
  return first === last ? String(first) : `${first}-${last}`;
};

/** Days of January at the place: id, departure, arrival, a report. */
const DATES: readonly (readonly [id: string, departure: string, arrival: string, source: string])[] = [
  ["MI01", "6", "6", "S-SMB06"],
  ["MI02", "unknown", "7", "S-GAZ07"],
  ["MI03", "7", "unknown", "S-TASS07A"],
  ["MI07", "6", "6-7", "S-BELSAT06"],
  ["MI08", "7", "8", "S-LIFE08"],
  ["MI09", "7", "7", "S-TODAYKG"],
  ["MI10", "7", "7-8", "S-SPTJ07"],
  ["MO01", "13", "13", "S-VK13"],
  ["MO02", "14", "14", "S-ARM14"],
  ["MO03", "14", "14", "S-NF14"],
  ["MO04", "14", "14", "S-SVAB14"],
  ["MO05", "14", "14", "S-MARAL14"],
  ["MO07", "16", "16", "S-RIA16"],
  ["MO09", "17-18", "18", "S-IFX18"],
  ["MO10", "19", "19", "S-LEN19"],
];

describe("days of departure and arrival", () => {
  it.each(DATES)("of %s are %s and %s (%s)", (id, departure, arrival, source) => {
    const found = movement(id);
    const day = (moment: typeof found.arrival) => (moment === "unknown" ? "unknown" : dayAtPlace(moment));
    expect([day(found.departure), day(found.arrival)]).toEqual([departure, arrival]);
    expect(found.evidence.sources).toContain(source);
  });
});

/** People and vehicles: id, persons, vehicles, a report. */
const LOADS: readonly (readonly [id: string, persons: string, vehicles: string, source: string])[] = [
  ["MI07", "not published", "not published", "S-BELSAT06"],
  ["MI08", "100", "not published", "S-PAN07"],
  ["MI09", "150", "19", "S-TODAYKG"],
  ["MI10", "about 200", "0", "S-NF14"],
  ["MO01", "not published", "not published", "S-VK13"],
  ["MO04", "not published", "not published", "S-SPKZ14"],
  ["MO06a", "over 100", "over 20", "S-IVT17"],
  ["MO07", "not published", "not published", "S-RIA16"],
  ["MO10", "not published", "not published", "S-LEN19"],
];

describe("people and vehicles", () => {
  it.each(LOADS)("of %s are: people %s, vehicles %s (%s)", (id, persons, vehicles, source) => {
    const found = movement(id);
    expect([tell(found.persons), tell(found.vehicles)]).toEqual([persons, vehicles]);
    expect(found.evidence.sources).toContain(source);
  });
});

/** What the scene shows of a movement at an instant. */
const SHOWN: readonly (readonly [id: string, title: string, at: number, status: string])[] = [
  ["MI01", "before the decision", almaty(6, "00:00"), "pending"],
  ["MI01", "on 6 January", almaty(6), "underway"],
  ["MI01", "on 7 January", almaty(7), "complete"],
  ["MI02", "on 7 January: its origin is not stated", almaty(7), "unplaced"],
  ["MI02", "on 20 January: it never gets a line", almaty(20), "unplaced"],
  ["MI08", "on 6 January", almaty(6), "pending"],
  ["MI08", "on 9 January", almaty(9), "complete"],
  ["MO01", "on 12 January", almaty(12), "pending"],
  ["MO01", "on 13 January", almaty(13), "underway"],
  ["MO05", "on 14 January", almaty(14), "underway"],
  ["MO05", "on 15 January", almaty(15), "complete"],
  ["MO10", "on 19 January", almaty(19), "underway"],
  ["MO10", "on 20 January", almaty(20), "complete"],
];

describe("the scene", () => {
  it.each(SHOWN)("shows %s %s", (id, _title, at, status) => {
    expect(sceneAt(mission, at).movements.find((item) => item.id === id)?.status).toBe(status);
  });

  it("gives a number of aircraft only where a report counted them", () => {
    const scene = sceneAt(mission, almaty(7));
    const counted = Object.fromEntries(scene.movements.map(({ id, aircraft }) => [id, aircraft]));
    expect([counted["MI01"], counted["MI02"], counted["MI04"], counted["MO08b"]]).toEqual([
      null,
      9,
      null,
      null,
    ]);
  });

  it("takes deployment from the map once the withdrawal begins on 13 January (S-VK13)", () => {
    const past = (at: number) => sceneAt(mission, at).movements.filter(({ isPast }) => isPast).length;
    expect([past(almaty(12, "23:59")), past(almaty(13))]).toEqual([0, 10]);
  });
});
