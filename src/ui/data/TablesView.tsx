import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { useShown } from "../../bindings/useShown";
import type { Mission } from "../../model/mission";
import { DataLink } from "../DataLink";
import { GradeFilter } from "../GradeFilter";
import { KindsLegend } from "../KindsLegend";
import { LensLine } from "../LensLine";
import type { DataPageProps } from "./dataPageProps";
import { AircraftTable, ConsequencesTable, OtherFiguresTable, StrengthTable } from "./tables/FigureTables";
import { ContingentsTable, MovementsTable, SitesTable } from "./tables/ForceTables";
import { DisagreementsTable, PlansTable } from "./tables/OtherTables";
import { BackgroundTable, EventsTable } from "./tables/StoryTables";

import type { TableProps } from "./tables/tableProps";

interface Entry {
  readonly Table: (props: TableProps) => React.ReactNode;
  /** How many records of it there are. */
  readonly count: (mission: Mission) => number;
}

const TABLES = {
  events: { Table: EventsTable, count: ({ events }) => events.length },
  background: { Table: BackgroundTable, count: ({ backgroundEvents }) => backgroundEvents.length },
  contingents: { Table: ContingentsTable, count: ({ contingents }) => contingents.length },
  movements: { Table: MovementsTable, count: ({ movements }) => movements.length },
  sites: { Table: SitesTable, count: ({ sites }) => sites.length },
  strength: { Table: StrengthTable, count: ({ strength }) => strength.length },
  aircraft: { Table: AircraftTable, count: ({ aircraft }) => aircraft.length },
  figures: { Table: OtherFiguresTable, count: ({ figures }) => figures.length },
  plans: { Table: PlansTable, count: ({ plans }) => plans.length },
  consequences: {
    Table: ConsequencesTable,
    count: ({ consequences }) => consequences.flatMap(({ figures }) => figures).length,
  },
  disagreements: { Table: DisagreementsTable, count: ({ conflicts }) => conflicts.size },
} satisfies Readonly<Record<string, Entry>>;

type TableId = keyof typeof TABLES;
const TABLE_IDS = Object.keys(TABLES) as TableId[];

/** All the facts shown as tables, one at a time. */
export function TablesView({ item }: DataPageProps) {
  const { mission } = useSession();
  const { m } = useLanguage().words;
  const seen = useShown();
  const named = TABLE_IDS.find((it) => it === item);
  const id = named ?? "events";
  const { Table, count }: Entry = TABLES[id];
  const hidden = count(mission) - count(seen);
  const caption = (
    <>
      {m.tableOf({ table: id })}
      {id === "consequences" && <small>{m.consequencesHelp()}</small>}
      {hidden > 0 && <small>{m.tableHides({ n: hidden })}</small>}
      {count(seen) === 0 && <small>{m.tableEmpty()}</small>}
    </>
  );
  return (
    <>
      {item !== null && !named && (
        <p role="alert" className="data-missing">
          {m.tableUnknown({ id: item })}
        </p>
      )}
      <nav className="tables-nav" aria-label={m.dataTab({ tab: "tables" })}>
        <ul>
          {TABLE_IDS.map((table) => (
            <li key={table}>
              <DataLink tab="tables" item={table} isCurrent={table === id}>
                {m.tableOf({ table })}
              </DataLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tables-help">
        <p>
          {m.tablesHelp()} <LensLine />
        </p>
        <details>
          <summary>{m.tablesMarks()}</summary>
          <KindsLegend />
          <GradeFilter />
        </details>
      </div>
      <Table key={id} mission={seen} caption={caption} />
    </>
  );
}
