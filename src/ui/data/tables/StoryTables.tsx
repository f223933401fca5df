import { useLanguage } from "../../../bindings/useLanguage";
import type { BackgroundEvent, MissionEvent } from "../../../model/mission";
import { SeekButton } from "../SeekButton";
import { createColumns } from "./createColumns";
import { type Column, DataTable } from "./DataTable";
import type { TableProps } from "./tableProps";

export function EventsTable({ mission, caption }: TableProps) {
  const { words, text } = useLanguage();
  const { m, formatList } = words;
  const columns = createColumns<MissionEvent>(mission, words);
  const headline = ({ id }: MissionEvent) => text.events[id]?.headline ?? id;
  const name: Column<MissionEvent> = {
    ...columns.words("event", headline),
    cell: (event) => <SeekButton at={event.stop}>{headline(event)}</SeekButton>,
  };
  return (
    <DataTable
      caption={caption}
      rows={mission.events}
      idOf={({ id }) => id}
      columns={[
        name,
        columns.moment("when", ({ when }) => when),
        columns.words("kind", ({ kind }) => m.eventKind({ kind })),
        columns.words("places", ({ places }) =>
          places.length > 0 ? formatList(places.map(({ id }) => text.places[id]?.name ?? id)) : m.noPlace(),
        ),
        ...columns.evidence(({ evidence }) => evidence),
      ]}
    />
  );
}

export function BackgroundTable({ mission, caption }: TableProps) {
  const { words, text } = useLanguage();
  const { m, formatList } = words;
  const columns = createColumns<BackgroundEvent>(mission, words);
  const headline = ({ id }: BackgroundEvent) => text.backgroundEvents[id]?.headline ?? id;
  const name: Column<BackgroundEvent> = {
    ...columns.words("event", headline),
    cell: (event) => <SeekButton at={event.stop}>{headline(event)}</SeekButton>,
  };
  return (
    <DataTable
      caption={caption}
      rows={mission.backgroundEvents}
      idOf={({ id }) => id}
      columns={[
        name,
        columns.moment("when", ({ when }) => when),
        columns.words("kind", ({ kind }) => m.eventKind({ kind: kind === "first-use" ? "firstUse" : kind })),
        columns.words("states", ({ states }) => formatList(states.map((id) => text.states[id] ?? id))),
        ...columns.evidence(({ evidence }) => evidence),
      ]}
    />
  );
}
