import type {
  AircraftDay,
  Contingent,
  Endpoint,
  Evidence,
  Movement,
  Site,
  StrengthReport,
} from "../../model/mission";
import type { Told } from "../about";
import type { Column, Table } from "../csv";
import { edtfOf, edtfOrNull } from "../edtf";
import { evidenceColumns, figureColumns, ids } from "./columns";

const placesOf = (end: Endpoint) =>
  end.certainty === "unknown" ? null : ids(end.places.map(({ id }) => id));

export function movementsTable({ mission, text }: Told): Table<Movement> {
  return {
    columns: [
      { name: "id", of: ({ id }) => id },
      { name: "name", of: ({ id }) => text.movements[id]?.name ?? null },
      { name: "contingent", of: ({ contingent }) => contingent },
      { name: "direction", of: ({ direction }) => direction },
      { name: "mode", of: ({ mode }) => mode },
      { name: "origin", of: ({ origin }) => placesOf(origin) },
      { name: "origin_certainty", of: ({ origin }) => origin.certainty },
      { name: "via", of: ({ via }) => ids(via.map(({ id }) => id)) },
      { name: "destination", of: ({ destination }) => placesOf(destination) },
      { name: "destination_certainty", of: ({ destination }) => destination.certainty },
      { name: "departure", of: ({ departure }) => edtfOrNull(departure) },
      { name: "arrival", of: ({ arrival }) => edtfOrNull(arrival) },
      ...figureColumns<Movement>("persons", ({ persons }) => persons),
      ...figureColumns<Movement>("vehicles", ({ vehicles }) => vehicles),
      ...figureColumns<Movement>("aircraft", ({ aircraft }) => aircraft),
      { name: "aircraft_types", of: ({ aircraftTypes }) => ids(aircraftTypes) },
      ...evidenceColumns<Movement>(({ evidence }) => evidence),
      { name: "note", of: ({ id }) => text.movements[id]?.note ?? null },
    ],
    records: mission.movements,
  };
}

type DatedSite = Extract<Site, { readonly from: unknown }>;

export function sitesTable({ mission, text }: Told): Table<Site> {
  const dated = (name: string, read: (site: DatedSite) => string | number | null): Column<Site> => ({
    name,
    of: (site) => (site.status === "no-evidence" ? null : read(site)),
  });
  return {
    columns: [
      { name: "id", of: ({ id }) => id },
      { name: "name", of: ({ id }) => text.sites[id]?.name ?? null },
      { name: "status", of: ({ status }) => status },
      { name: "place", of: ({ place }) => place?.id ?? null },
      dated("precision", ({ precision }) => precision),
      { name: "latitude", of: ({ place }) => place?.lat ?? null },
      { name: "longitude", of: ({ place }) => place?.lon ?? null },
      dated("guard", ({ guard }) => guard),
      dated("count", ({ count }) => count),
      dated("from", ({ from }) => edtfOrNull(from.when)),
      dated("from_qualifier", ({ from }) => from.qualifier),
      dated("to", ({ to }) => edtfOrNull(to.when)),
      dated("to_qualifier", ({ to }) => to.qualifier),
      ...figureColumns<Site>("persons", (site) => (site.status === "no-evidence" ? null : site.persons)),
      ...evidenceColumns<Site>((site) => (site.status === "no-evidence" ? null : site.evidence)),
      { name: "note", of: ({ id }) => text.sites[id]?.note ?? null },
    ],
    records: mission.sites,
  };
}

export function strengthTable({ mission, text }: Told): Table<StrengthReport> {
  return {
    columns: [
      { name: "id", of: ({ id }) => id },
      { name: "name", of: ({ id }) => text.strength[id] ?? null },
      { name: "date", of: ({ when }) => edtfOf(when) },
      { name: "about", of: ({ about }) => (about === "force" ? about : ids(about)) },
      { name: "role", of: ({ role }) => role },
      ...figureColumns<StrengthReport>("persons", ({ persons }) => persons),
      ...figureColumns<StrengthReport>("vehicles", ({ vehicles }) => vehicles),
    ],
    records: mission.strength,
  };
}

export function aircraftTable({ mission, text }: Told): Table<AircraftDay> {
  return {
    columns: [
      { name: "id", of: ({ id }) => id },
      { name: "name", of: ({ id }) => text.aircraft[id] ?? null },
      { name: "date", of: ({ when }) => edtfOf(when) },
      { name: "direction", of: ({ direction }) => direction },
      { name: "unit", of: ({ unit }) => unit },
      ...figureColumns<AircraftDay>("aircraft", ({ aircraft }) => aircraft),
      { name: "movements", of: ({ movements }) => ids(movements) },
    ],
    records: mission.aircraft,
  };
}

export function contingentsTable({ mission, text }: Told): Table<Contingent> {
  const dated = (
    name: string,
    of: (contingent: Contingent) => (Evidence & Pick<StrengthReport, "when">) | null,
  ) => [
    { name, of: (contingent: Contingent) => edtfOrNull(of(contingent)?.when ?? "unknown") },
    ...evidenceColumns(of).map((column) => ({ ...column, name: `${name}_${column.name}` })),
  ];
  return {
    columns: [
      { name: "id", of: ({ id }) => id },
      { name: "state", of: ({ id }) => text.states[id] ?? null },
      { name: "unit", of: ({ id }) => text.contingents[id]?.unit ?? null },
      { name: "formation", of: ({ formation }) => formation },
      ...figureColumns<Contingent>("persons", ({ persons }) => persons),
      ...figureColumns<Contingent>("vehicles", ({ vehicles }) => vehicles),
      { name: "decided_by", of: ({ decision }) => decision?.body ?? null },
      { name: "decision_events", of: ({ decision }) => ids(decision?.events ?? []) },
      ...evidenceColumns<Contingent>(({ decision }) => decision).map((column) => ({
        ...column,
        name: `decision_${column.name}`,
      })),
      ...dated("first_arrival", ({ firstArrival }) => firstArrival),
      ...dated("complete", ({ complete }) => complete),
      ...dated("left", ({ left }) => left),
      ...evidenceColumns<Contingent>(({ evidence }) => evidence),
    ],
    records: mission.contingents,
  };
}
