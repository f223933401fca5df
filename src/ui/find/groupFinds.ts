import type { FindEntry, FindKind } from "../../telling/findEntry";

/** Finds of one kind, or that name one person. */
export interface FindGroup {
  readonly id: string;
  readonly kind: FindKind;
  readonly person: string | null;
  readonly finds: readonly FindEntry[];
  /** How many there are, shown or not. */
  readonly total: number;
}

const MOST = 6;
const MOST_OF_PERSON = 10;

/** What names a person, as the story tells it. */
const inOrder = (entries: readonly FindEntry[]) => [...entries].sort((a, b) => Number(a.id) - Number(b.id));

/** Finds by kind and, of people, by name: the group of the best find first, and no record twice. */
export function groupFinds(found: readonly FindEntry[]): readonly FindGroup[] {
  const groups = new Map<string, FindEntry[]>();
  for (const entry of found) {
    const id = entry.person === null ? entry.kind : `${entry.kind} ${entry.person}`;
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  const told = new Set<string>();
  return [...groups].flatMap(([id, entries]): FindGroup[] => {
    const fresh = entries.filter(({ record }) => !told.has(record));
    for (const { record } of fresh) told.add(record);
    const [first] = fresh;
    if (!first) return [];
    const { kind, person } = first;
    const finds = person === null ? fresh.slice(0, MOST) : inOrder(fresh).slice(0, MOST_OF_PERSON);
    return [{ id, kind, person, finds, total: fresh.length }];
  });
}
