import type { BackgroundEvent, MissionEvent } from "../../model/mission";
import type { Told } from "../about";
import type { Cell, Column, Table } from "../csv";
import { edtfMinute, edtfOf } from "../edtf";
import { evidenceColumns, ids } from "./columns";

/** The hour of an event, or the part of its day; `hour_basis` says which, and whether it is the event's own. */
function hourOf({ hour, when }: MissionEvent): Cell {
  switch (hour.basis) {
    case "stated":
    case "publication":
      return edtfMinute(hour.at, when.offset);
    case "part":
      return hour.part;
    case "unknown":
      return null;
  }
}

type Story = Pick<MissionEvent, "id" | "when" | "major">;

function storyColumns(told: Told["text"]["events"]): Column<Story>[] {
  return [
    { name: "id", of: ({ id }) => id },
    { name: "date", of: ({ when }) => edtfOf(when) },
    { name: "headline", of: ({ id }) => told[id]?.headline ?? null },
    { name: "text", of: ({ id }) => told[id]?.text ?? null },
    { name: "major", of: ({ major }) => major },
  ];
}

export function eventsTable({ mission, text }: Told): Table<MissionEvent> {
  return {
    columns: [
      ...storyColumns(text.events),
      { name: "hour_basis", of: ({ hour }) => hour.basis },
      { name: "hour", of: hourOf },
      { name: "kind", of: ({ kind }) => kind },
      { name: "places", of: ({ places }) => ids(places.map(({ id }) => id)) },
      { name: "movements", of: ({ movements }) => ids(movements) },
      { name: "sites", of: ({ sites }) => ids(sites) },
      ...evidenceColumns<MissionEvent>(({ evidence }) => evidence),
    ],
    records: mission.events,
  };
}

export function backgroundTable({ mission, text }: Told): Table<BackgroundEvent> {
  return {
    columns: [
      ...storyColumns(text.backgroundEvents),
      { name: "kind", of: ({ kind }) => kind },
      { name: "states", of: ({ states }) => ids(states) },
      ...evidenceColumns<BackgroundEvent>(({ evidence }) => evidence),
    ],
    records: mission.backgroundEvents,
  };
}
