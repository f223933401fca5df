import { describe, expect, it } from "vitest";
import { parseShape } from "../../src/model/parseShape";
import { findSchema } from "../../src/model/schema/find";
import { findKeys } from "../../src/telling/findKeys";
import { missionText, rawFind } from "../support/shippedMission";

const TEXTS = { en: missionText("en"), ru: missionText("ru") };
type Tag = keyof typeof TEXTS;
const TAGS: readonly Tag[] = ["en", "ru"];
const { people, spellings } = rawFind();

const surname = (name: string) => name.split(" ").at(-1) ?? name;
const isShared = (name: string, tag: Tag) =>
  people.filter((other) => surname(other.name[tag] ?? "") === surname(name)).length > 1;

/** Where a text names somebody: by surname with at most a case ending, by the full name where two share one. */
function names(text: string, name: string, tag: Tag): boolean {
  const said = isShared(name, tag) ? name : surname(name);
  return new RegExp(`(^| )${findKeys(said).split(" ").join("[a-z]{0,3} ")}[a-z]{0,3}( |$)`).test(
    findKeys(text),
  );
}

function eventsNaming(name: string, tag: Tag): string[] {
  const { events, backgroundEvents } = TEXTS[tag];
  return Object.entries({ ...events, ...backgroundEvents })
    .filter(([, told]) => names(`${told.headline} ${told.text}`, name, tag))
    .map(([id]) => id)
    .sort();
}

describe("the other names of the mission", () => {
  it("have the shape that the find box reads", () => {
    expect(parseShape(findSchema, rawFind())).toMatchObject({ ok: true });
  });

  it("say each spelling in one group only", () => {
    const all = spellings.flatMap((group) => [...new Set(group.map(findKeys))]);
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });
});

describe.each(people)("$id", ({ name, events, contingents }) => {
  it.each(TAGS)("is named by the events listed, and by no other, in %s", (tag) => {
    expect(eventsNaming(name[tag] ?? "", tag)).toEqual([...events].sort());
  });

  it.each(TAGS)("is named by what is told of the contingents listed, in %s", (tag) => {
    for (const id of contingents) {
      const told = TEXTS[tag].contingents[id];
      expect(findKeys(`${told?.decision} ${told?.command}`), id).toContain(
        findKeys(surname(name[tag] ?? "")),
      );
    }
  });
});
