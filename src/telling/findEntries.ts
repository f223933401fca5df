import type { Source } from "../model/mission";
import type { FindData } from "../model/schema/find";
import { asSentences } from "./asSentences";
import type { FindEntry, FindParts, Sayable } from "./findEntry";
import { findKeys } from "./findKeys";
import { contingentTarget, movementTarget, placeTarget, siteTarget } from "./findTargets";
import { tellFigure } from "./tellFigure";
import { tellSite } from "./tellSite";
import { tellSource } from "./tellSource";

function sayStory({ mission, text, words }: FindParts): Sayable[] {
  const events = mission.events.map(
    (event) => ({ event, kind: "event", told: text.events[event.id] }) as const,
  );
  const background = mission.backgroundEvents.map(
    (event) => ({ event, kind: "background", told: text.backgroundEvents[event.id] }) as const,
  );
  return [...events, ...background].map(({ event, kind, told }) => ({
    kind,
    record: event.id,
    name: told?.headline ?? event.id,
    detail: words.formatSpan(event.when),
    target: { at: event.stop, selection: null },
    saying: [told?.text, ...event.places.map(({ id }) => text.places[id]?.name)],
  }));
}

function sayContingents({ mission, text, words }: FindParts): Sayable[] {
  return mission.contingents.flatMap((contingent): Sayable[] => {
    const told = text.contingents[contingent.id];
    const name = text.states[contingent.id] ?? contingent.id;
    const target = contingentTarget(mission, contingent);
    return [
      {
        ...{ kind: "contingent", record: `contingent:${contingent.id}`, name, target },
        detail: asSentences([tellFigure(contingent.persons, "persons", words)]),
        saying: [told?.unit, contingent.decision ? told?.decision : undefined, told?.command],
      },
      ...contingent.units.map(({ id }) => ({
        ...{ kind: "unit" as const, record: `unit:${id}`, name: text.units[id] ?? id, detail: name, target },
      })),
    ];
  });
}

/** The state to which the force went: it has no contingent, and is found by the first event in it. */
function sayHosts({ mission, text, words }: FindParts): Sayable[] {
  const isGuest = (id: string) => mission.contingents.some((it) => it.id === id);
  return mission.memberStates
    .filter(({ id }) => !isGuest(id))
    .flatMap(({ id }) => {
      const event = mission.events.find(({ places }) => places.some(({ state }) => state === id));
      if (!event) return [];
      const target = { at: event.stop, selection: null };
      const detail = words.formatSpan(event.when);
      return [{ kind: "contingent", record: `state:${id}`, name: text.states[id] ?? id, detail, target }];
    });
}

function sayPlaces({ mission, text }: FindParts): Sayable[] {
  return [...mission.places.values()].flatMap(({ id }) => {
    const target = placeTarget(mission, id);
    const told = text.places[id];
    if (!target || !told) return [];
    return [{ kind: "place", record: `place:${id}`, name: told.name, detail: told.long ?? "", target }];
  });
}

function saySites({ mission, text, words }: FindParts): Sayable[] {
  return mission.sites.map((site) => {
    const { name, guard, dates, note } = tellSite(site, text, words);
    return {
      ...{ kind: "site", record: `site:${site.id}`, name, target: siteTarget(mission, site) },
      ...{ detail: [guard, ...dates].join(", "), saying: [note ?? undefined] },
    };
  });
}

function sayMovements({ mission, text, words }: FindParts): Sayable[] {
  return mission.movements.map((movement) => ({
    kind: "movement",
    record: `movement:${movement.id}`,
    name: text.movements[movement.id]?.name ?? movement.id,
    detail: tellFigure(movement.aircraft, "aircraft", words),
    target: movementTarget(mission, movement),
    saying: [text.movements[movement.id]?.note, text.states[movement.contingent]],
  }));
}

function saySource(source: Source, { sourceText, words }: FindParts): Sayable {
  return {
    kind: "source",
    record: `source:${source.id}`,
    name: tellSource(source, words),
    detail: sourceText.sources[source.id] ?? "",
    target: { tab: "sources", item: source.id },
    otherNames: [source.id],
  };
}

/** Whatever names somebody once more, to be found by the name. */
function sayPeople({ data, text }: FindParts, said: readonly Sayable[]): Sayable[] {
  return data.people.flatMap(({ id, name, spellings, events, contingents }) => {
    const records = new Set([...events, ...contingents.map((of) => `contingent:${of}`)]);
    return said
      .filter(({ record }) => records.has(record))
      .map((it) => ({
        ...it,
        kind: "person",
        person: name[text.language] ?? id,
        otherNames: [...Object.values(name), ...spellings],
        saying: [it.name, ...(it.saying ?? [])],
      }));
  });
}

/** Gives to keys the other spellings of what they name. */
function createSpeller(groups: FindData["spellings"]) {
  const known = groups.map((group) => group.map(findKeys));
  return (keys: string): string =>
    known
      .filter((group) => group.some((name) => ` ${keys}`.includes(` ${name}`)))
      .flat()
      .join(" ");
}

/**
 * Everything that can be found in the facts shown, in one language; of a person, each event that names him or her.
 * One at a time, since all of them together take longer than a page may stand still.
 */
export function* findEntries(parts: FindParts): Generator<FindEntry> {
  const otherSpellings = createSpeller(parts.data.spellings);
  const story = sayStory(parts);
  const contingents = sayContingents(parts);
  const said = [
    ...sayPeople(parts, [...story, ...contingents]),
    ...story,
    ...sayPlaces(parts),
    ...contingents,
    ...sayHosts(parts),
    ...saySites(parts),
    ...sayMovements(parts),
  ];
  let count = 0;
  function withKeys({ person, otherNames = [], saying = [], ...it }: Sayable): FindEntry {
    const names = findKeys(person ?? it.name);
    const text = findKeys([it.detail, ...saying].join(" "));
    count += 1;
    return {
      ...it,
      ...{ id: `${count}`, person: person ?? null, names },
      spellings: `${findKeys(otherNames.join(" "))} ${otherSpellings(names)}`,
      text: `${text} ${otherSpellings(text)}`,
    };
  }
  for (const it of said) yield withKeys(it);
  for (const source of parts.mission.sources.values()) yield withKeys(saySource(source, parts));
}
