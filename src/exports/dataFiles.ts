import type { About } from "../model/schema/about";
import type { SourceText } from "../model/schema/text";
import { AUTHOR, aboutOf, LICENCE, type Told, tellPlaces, tellSourceDates } from "./about";
import { type Column, type Table, writeCsv } from "./csv";
import { movementsGeoJson, placesGeoJson } from "./geoJson";
import { missionJson, type StoredMission } from "./missionJson";
import {
  aircraftTable,
  contingentsTable,
  movementsTable,
  sitesTable,
  strengthTable,
} from "./tables/forceTables";
import { consequencesTable, disagreementsTable, figuresTable, sourcesTable } from "./tables/reportTables";
import { backgroundTable, eventsTable } from "./tables/storyTables";

/** What a file holds, as messages name it. */
export type Holds =
  | "mission"
  | "events"
  | "background"
  | "movements"
  | "sites"
  | "strength"
  | "contingents"
  | "aircraft"
  | "consequences"
  | "figures"
  | "disagreements"
  | "sources"
  | "routes"
  | "places";

export type DataFormat = "JSON" | "CSV" | "GeoJSON";

/** One file to download. */
export interface DataFile {
  readonly format: DataFormat;
  readonly holds: Holds;
  readonly name: string;
  readonly content: string;
}

export const MEDIA_TYPES: Readonly<Record<DataFormat, string>> = {
  JSON: "application/json",
  CSV: "text/csv;charset=utf-8;header=present",
  GeoJSON: "application/geo+json",
};

/**
 * RFC 4180 knows no comments, so what a file says of itself stands in the last columns of every row: it stays with a row
 * that is copied elsewhere.
 */
function withAbout<T>({ columns, records }: Table<T>, about: About, note: string): Table<T> {
  const same = (name: string, value: string): Column<T> => ({ name, of: () => value });
  return {
    columns: [
      ...columns,
      same("data_version", about.version),
      same("data_made", about.made),
      same("data_licence", `${LICENCE}, ${AUTHOR}`),
      same("data_note", note),
    ],
    records,
  };
}

/** All downloads of a mission: everything in it, whatever the reader has chosen to see. `made` is today, such as `2026-11-30`. */
export function dataFiles(
  told: Told,
  sourceText: SourceText,
  stored: StoredMission,
  made: string,
): readonly DataFile[] {
  const about = aboutOf(told, made);
  const { m } = told.words;
  const named = (holds: Holds, extension: string) => `${told.mission.id}-${holds}.${extension}`;
  const csv = <T>(holds: Holds, table: Table<T>, note = m.dataAccuracy()): DataFile => ({
    format: "CSV",
    holds,
    name: named(holds, "csv"),
    content: writeCsv(withAbout(table, about, note)),
  });
  const geoJson = (holds: Holds, content: string): DataFile => ({
    format: "GeoJSON",
    holds,
    name: named(holds, "geojson"),
    content,
  });
  return [
    {
      format: "JSON",
      holds: "mission",
      name: `${told.mission.id}.json`,
      content: missionJson(stored, about),
    },
    csv("events", eventsTable(told)),
    csv("background", backgroundTable(told)),
    csv("movements", movementsTable(told)),
    csv("sites", sitesTable(told), `${m.dataAccuracy()} ${tellPlaces(told.words)}`),
    csv("strength", strengthTable(told)),
    csv("contingents", contingentsTable(told)),
    csv("aircraft", aircraftTable(told)),
    csv("consequences", consequencesTable(told)),
    csv("figures", figuresTable(told)),
    csv("disagreements", disagreementsTable(told)),
    csv("sources", sourcesTable(told, sourceText), tellSourceDates(told.words)),
    geoJson("routes", movementsGeoJson(told, about)),
    geoJson("places", placesGeoJson(told, about)),
  ];
}
