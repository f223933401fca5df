import { useLanguage } from "../../../bindings/useLanguage";
import type { Contingent, Movement, Site } from "../../../model/mission";
import { momentOfContingent, momentOfMovement, momentOfSite } from "../../../telling/momentOf";
import { tellEndpoint } from "../../../telling/tellEndpoint";
import { tellSite } from "../../../telling/tellSite";
import { SeekButton } from "../SeekButton";
import { createColumns } from "./createColumns";
import { type Column, DataTable } from "./DataTable";
import type { TableProps } from "./tableProps";

export function ContingentsTable({ mission, caption }: TableProps) {
  const { words, text } = useLanguage();
  const columns = createColumns<Contingent>(mission, words);
  const nameOf = ({ id }: Contingent) => text.states[id] ?? id;
  const name: Column<Contingent> = {
    id: "contingent",
    label: words.m.contingent(),
    sortBy: nameOf,
    cell: (contingent) => {
      const at = momentOfContingent(mission, contingent);
      return at === null ? nameOf(contingent) : <SeekButton at={at}>{nameOf(contingent)}</SeekButton>;
    },
  };
  return (
    <DataTable
      caption={caption}
      rows={mission.contingents}
      idOf={({ id }) => id}
      columns={[
        name,
        columns.figure("people", ({ persons }) => persons),
        columns.figure("vehicles", ({ vehicles }) => vehicles),
        columns.words("unit", ({ id, units }) => (units.length > 0 && text.contingents[id]?.unit) || ""),
        columns.words("decision", ({ id, decision }) => (decision && text.contingents[id]?.decision) || ""),
        columns.moment("arrival", ({ firstArrival }) => firstArrival?.when),
        columns.moment("complete", ({ complete }) => complete?.when),
        columns.moment("left", ({ left }) => left?.when),
        ...columns.evidence(({ evidence }) => evidence),
      ]}
    />
  );
}

export function MovementsTable({ mission, caption }: TableProps) {
  const { words, text } = useLanguage();
  const { m } = words;
  const columns = createColumns<Movement>(mission, words);
  const nameOf = ({ id }: Movement) => text.movements[id]?.name ?? id;
  const name: Column<Movement> = {
    ...columns.words("movement", nameOf),
    cell: (movement) => (
      <SeekButton at={momentOfMovement(mission, movement)} selection={{ kind: "movement", id: movement.id }}>
        {nameOf(movement)}
      </SeekButton>
    ),
  };
  return (
    <DataTable
      caption={caption}
      rows={mission.movements}
      idOf={({ id }) => id}
      columns={[
        name,
        columns.words("direction", ({ direction }) => m.directionOf({ direction })),
        columns.words("from", ({ origin }) => tellEndpoint(origin, text, words)),
        columns.words("to", ({ destination }) => tellEndpoint(destination, text, words)),
        columns.moment("departure", ({ departure }) => departure),
        columns.moment("landing", ({ arrival }) => arrival),
        columns.figure("aircraft", ({ aircraft }) => aircraft),
        columns.figure("people", ({ persons }) => persons),
        columns.figure("vehicles", ({ vehicles }) => vehicles),
        ...columns.evidence(({ evidence }) => evidence),
      ]}
    />
  );
}

export function SitesTable({ mission, caption }: TableProps) {
  const { words, text } = useLanguage();
  const { m } = words;
  const columns = createColumns<Site>(mission, words);
  const told = (site: Site) => tellSite(site, text, words);
  const since = (site: Site) => ("from" in site && site.from.when !== "unknown" ? site.from.when.from : null);
  const name: Column<Site> = {
    ...columns.words("site", (site) => told(site).name),
    cell: (site) => {
      const at = momentOfSite(mission, site);
      if (at === null) return told(site).name;
      return (
        <SeekButton at={at} selection={{ kind: "site", id: site.id }}>
          {told(site).name}
        </SeekButton>
      );
    },
  };
  return (
    <DataTable
      caption={caption}
      rows={mission.sites}
      idOf={({ id }) => id}
      columns={[
        name,
        columns.words("guard", (site) => told(site).guard),
        {
          ...columns.words("dates", (site) => told(site).dates.join(", ") || m.dayNotKnown()),
          sortBy: since,
        },
        columns.words("position", (site) =>
          m.sitePrecision({ precision: "precision" in site ? site.precision : "none" }),
        ),
        ...columns.evidence((site) => ("evidence" in site ? site.evidence : null)),
      ]}
    />
  );
}
