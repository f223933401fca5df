import type { Problem } from "../problem";
import type { RawMission } from "../schema/mission";
import type { Rule } from "./rule";

type Names = ReadonlySet<string>;

function namesOf(mission: RawMission, sourceIds: readonly string[]) {
  const ids = (items: readonly { readonly id: string }[]): Names => new Set(items.map((item) => item.id));
  const facts = new Set<string>(["force"]);
  const add = (items: readonly { readonly id: string }[], prefix = "") => {
    for (const item of items) facts.add(prefix + item.id);
  };
  add(mission.contingents);
  add(mission.contingents, "contingent:");
  for (const list of [
    mission.movements,
    mission.sites,
    mission.strength,
    mission.aircraft,
    mission.figures,
    mission.events,
    mission.backgroundEvents,
    mission.treatyParties,
    mission.plans,
    mission.consequences,
  ]) {
    add(list);
  }
  return {
    source: new Set(sourceIds),
    place: ids(mission.places),
    event: ids([...mission.events, ...mission.backgroundEvents]),
    movement: ids(mission.movements),
    site: ids(mission.sites),
    conflict: ids(mission.conflicts),
    fact: facts,
  };
}

/** Which kind of record the ids under a key name. */
const KIND_OF_KEY: Readonly<Record<string, keyof ReturnType<typeof namesOf>>> = {
  sources: "source",
  places: "place",
  via: "place",
  place: "place",
  capital: "place",
  events: "event",
  event: "event",
  movements: "movement",
  sites: "site",
  conflicts: "conflict",
  from: "fact",
  about: "fact",
};

/** Every id that a record mentions belongs to a record. */
export const referencesResolve: Rule = (mission, sources) => {
  const names = namesOf(
    mission,
    sources.map((source) => source.id),
  );
  const problems: Problem[] = [];

  function check(kind: keyof typeof names, id: unknown, path: string): void {
    if (typeof id === "string" && !names[kind].has(id)) {
      problems.push({ path, message: `unknown ${kind} ${JSON.stringify(id)}` });
    }
  }

  function walk(value: unknown, path: string): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, `${path}[${index}]`));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        const kind = KIND_OF_KEY[key];
        const at = `${path}.${key}`;
        if (kind && Array.isArray(child) && child.every((item) => typeof item === "string")) {
          child.forEach((id, index) => check(kind, id, `${at}[${index}]`));
        } else if (kind && typeof child === "string" && key !== "from" && key !== "about") {
          check(kind, child, at);
        } else {
          walk(child, at);
        }
      }
    }
  }

  for (const [key, list] of Object.entries(mission)) {
    if (Array.isArray(list)) list.forEach((item, index) => walk(item, `${key}[${index}]`));
  }
  return problems;
};
