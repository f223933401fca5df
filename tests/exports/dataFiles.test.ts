import { describe, expect, it } from "vitest";
import { readCsv } from "./readCsv";
import { fileOf, MADE, rowOf, shippedFiles } from "./support";

const files = await shippedFiles();
const countOf = (holds: Parameters<typeof fileOf>[1]) => readCsv(fileOf(files, holds).content).length;

describe("the CSV files", () => {
  it("hold every record: 57 events, 21 of the years before, 22 movements, 16 sites, 33 disagreements", () => {
    expect(countOf("events")).toBe(57);
    expect(countOf("background")).toBe(21);
    expect(countOf("movements")).toBe(22);
    expect(countOf("sites")).toBe(16);
    expect(countOf("contingents")).toBe(5);
    const questions = readCsv(fileOf(files, "disagreements").content).map(({ id }) => id);
    expect(new Set(questions).size).toBe(33);
  });

  it("tell the session of 10 January: its hour, its grade, its sources", () => {
    const row = rowOf(files, "events", "E34");
    expect(row).toMatchObject({
      date: "2022-01-10T13:00+06:00",
      hour_basis: "stated",
      hour: "2022-01-10T13:00+06:00",
      kind: "decision",
      grade: "A",
    });
    expect(row["sources"]?.split(" ")).toEqual(
      expect.arrayContaining(["S-CSTO10", "S-AP10", "S-RBCUA10", "S-LB10", "S-VPK10", "S-TASS10P"]),
    );
  });

  it("say no hour where none is known, and a later first report as such", () => {
    expect(rowOf(files, "events", "E04")).toMatchObject({ hour_basis: "unknown", hour: "" });
    expect(rowOf(files, "events", "E26")).toMatchObject({ first_reported: "2022-01-10" });
  });

  it("give the count of 10 January with its unit bounds and its first report", () => {
    expect(rowOf(files, "strength", "count-10-january")).toMatchObject({
      date: "2022-01-10",
      about: "force",
      role: "count",
      persons_kind: "counted",
      persons_value: "2030",
      persons_qualifier: "exactly",
      persons_min: "2030",
      persons_max: "2030",
      vehicles_value: "250",
    });
  });

  it("leave the numbers of Russia and Belarus empty, and give those that were published", () => {
    for (const id of ["RU", "BY"]) {
      expect(rowOf(files, "contingents", id)).toMatchObject({
        persons_kind: "not-published",
        persons_value: "",
        persons_min: "",
        persons_max: "",
      });
    }
    expect(rowOf(files, "contingents", "KG")).toMatchObject({
      persons_value: "150",
      vehicles_value: "19",
      left: "2022-01-14",
    });
    expect(rowOf(files, "contingents", "TJ")).toMatchObject({
      persons_value: "200",
      persons_qualifier: "about",
      persons_min: "",
      persons_max: "",
    });
  });

  it("give a movement's ends, days and aircraft, and nothing for an end that nobody named", () => {
    expect(rowOf(files, "movements", "MO04")).toMatchObject({
      contingent: "BY",
      direction: "out",
      mode: "air",
      origin: "ZHT",
      destination: "MLI",
      departure: "2022-01-14",
      arrival: "2022-01-14",
      aircraft_value: "10",
      persons_value: "",
    });
    expect(rowOf(files, "movements", "MI02")).toMatchObject({
      origin: "",
      origin_certainty: "unknown",
      destination: "ALA",
      aircraft_value: "9",
    });
    expect(rowOf(files, "movements", "MO05")).toMatchObject({ mode: "road", via: "KORDAY" });
    expect(rowOf(files, "movements", "MO06a")).toMatchObject({
      persons_value: "100",
      persons_qualifier: "over",
      persons_min: "",
      persons_grade: "B",
    });
  });

  it("give a site's guard, days and place", () => {
    expect(rowOf(files, "sites", "G04")).toMatchObject({
      status: "guarded",
      place: "CHP1",
      latitude: "43.28089",
      longitude: "76.931",
      guard: "TJ",
      from: "2022-01-09",
      to: "2022-01-14",
      to_qualifier: "atLatest",
      persons_value: "100",
      persons_qualifier: "over",
    });
  });

  it("keep what was claimed and later withdrawn, with its grade D", () => {
    const rows = readCsv(fileOf(files, "consequences").content);
    expect(rows.find(({ figure_value }) => figure_value === "164")).toMatchObject({
      figure_kind: "claimed",
      figure_grade: "D",
    });
  });

  it("give each source with its date, the basis of that date, and its address", () => {
    expect(rowOf(files, "sources", "S-KREM13")).toMatchObject({
      publisher: "Kremlin",
      published: "2022-01-13",
      published_basis: "stated",
      url: "http://en.kremlin.ru/catalog/persons/90/events/67586",
    });
    expect(rowOf(files, "sources", "S-CSTOCH")).toMatchObject({ published: "", published_basis: "none" });
    expect(rowOf(files, "sources", "S-SEED")).toMatchObject({ published_basis: "content", url: "" });
    expect(rowOf(files, "sources", "S-RBCUA10")["published"]).toBe("2022-01-10T14:29+00:00");
  });

  it("give each report of a disagreement and which one is followed", () => {
    const vehicles = readCsv(fileOf(files, "disagreements").content).filter(({ id }) => id === "X04");
    expect(vehicles).toMatchObject([
      { value: "250", followed: "true" },
      { value: "250", followed: "false", sources: "S-TASS13Z" },
    ]);
    expect(vehicles[0]?.["sources"]?.split(" ")).toEqual(expect.arrayContaining(["S-RBCUA10", "S-INF13"]));
  });

  it("carry version, day, licence and a note on accuracy in every row", () => {
    const csv = files.filter(({ format }) => format === "CSV");
    expect(csv).toHaveLength(11);
    for (const file of csv) {
      for (const row of readCsv(file.content)) {
        expect(row, file.name).toMatchObject({
          data_version: "1.0.0",
          data_made: MADE,
          data_licence: "MIT, Phaseline contributors",
        });
        expect(row["data_note"], file.name).not.toBe("");
      }
    }
  });

  it("name only sources that the file of sources has", () => {
    const known = new Set(readCsv(fileOf(files, "sources").content).map(({ id }) => id));
    const named = files
      .filter(({ format, holds }) => format === "CSV" && holds !== "sources")
      .flatMap(({ content }) => readCsv(content))
      .flatMap((row) => Object.entries(row).filter(([name]) => /(?:^|_)sources$/.test(name)))
      .flatMap(([, cell]) => cell.split(" ").filter((id) => id !== ""));
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("tell the same facts in Russian, in Russian words", async () => {
    const russian = await shippedFiles("ru");
    const { headline, text, data_note, ...facts } = rowOf(russian, "events", "E34");
    expect(headline).toMatch(/[а-я]/);
    expect(text).toMatch(/[а-я]/);
    expect(data_note).toMatch(/[а-я]/);
    expect(rowOf(files, "events", "E34")).toMatchObject(facts);
  });
});

describe("the names of the files", () => {
  it("say mission, content and format, and are distinct", () => {
    const names = files.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "kazakhstan-2022.json",
        "kazakhstan-2022-events.csv",
        "kazakhstan-2022-movements.csv",
        "kazakhstan-2022-routes.geojson",
        "kazakhstan-2022-places.geojson",
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
