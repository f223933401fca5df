import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { createMessages, table } from "virtual:core-words";
import { describe, expect, it } from "vitest";
import { messages } from "../../src/i18n/build/messagesPlugin";
import { CORE_MESSAGES } from "../../src/i18n/coreMessages";
import { createCoreWords } from "../../src/i18n/coreWords";
import { loadWords } from "../../src/i18n/loadWords";
import { createMessageRuntime } from "../../src/i18n/messageRuntime";

const read = (path: string) => readFileSync(path, "utf8");
const sources = new Set(
  readdirSync("src", { recursive: true, encoding: "utf8" }).map((name) => posix.join("src", name)),
);

/** A module and those that it runs, not those of which it has only types. */
function modulesOf(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const [, type, path = ""] of read(entry).matchAll(/^import (type )?[^;]*?"(\.[^"]+)";/gm)) {
    const file = `${posix.join(posix.dirname(entry), path)}.ts`;
    if (!type && sources.has(file)) modulesOf(file, found);
  }
  return found;
}

/** What the plugin makes of a language: the messages, each in a line of its own by its name. */
async function compiled(language: string, id: string): Promise<Map<string, string>> {
  const { load } = messages({ language }) as unknown as {
    load(this: object, id: string): Promise<string>;
  };
  const code = await load.call({ addWatchFile() {} }, id);
  const lines = code.matchAll(/^\s*"?(\w+)"?: (\(.*?),?$/gm);
  return new Map([...lines].map(([, key = "", value = ""]) => [key, value]));
}

describe("the words of the core", () => {
  it("are those that what it runs says, no more and no fewer", () => {
    const modules = [...modulesOf("src/core/start.ts")];
    expect(modules).toContain("src/behaviours/dateTexts.ts");
    const code = modules.map(read).join("\n");
    const said = new Set([...code.matchAll(/\bm\.(\w+)\(/g)].map(([, key]) => key));
    expect([...said].toSorted()).toEqual([...CORE_MESSAGES].toSorted());
  });

  it("say in English what the whole catalogue does", async () => {
    const core = createCoreWords(createMessages(createMessageRuntime(table)), table);
    expect(Object.keys(core.m).toSorted()).toEqual([...CORE_MESSAGES].toSorted());
    expect(
      core.m.valueAtEvent({ date: "7 January 2022", phase: "P", n: 2, total: 5, event: 22, events: 57 }),
    ).toBe("7 January 2022, P, 2 of 5 contingents in Kazakhstan, event 22 of 57");
    expect(core.m.weekdayAndPart({ weekday: "Friday", part: core.m.partOfDay({ part: "midday" }) })).toBe(
      "Friday, around midday",
    );
    const words = await loadWords("en");
    const day = { year: 2022, month: 1, day: 7, hour: 18, minute: 5 };
    for (const name of ["year", "full", "dayMonthYear", "weekday", "time"] as const) {
      const tell = (formats: object) =>
        (formats as Record<string, (it: unknown) => string>)[name]?.(name === "year" ? 2022 : day);
      expect(tell(core.formatDate), name).toBe(tell(words.formatDate));
    }
  });

  it.each(["en", "ru"])("are compiled for the page in %s from its own catalogue", async (language) => {
    const { resolveId } = messages({ language }) as unknown as { resolveId(source: string): Promise<string> };
    const id = await resolveId("virtual:core-words");
    const own = await compiled(language, id);
    const whole = await compiled(language, id.replace("core-words", "messages"));
    expect([...own.keys()].toSorted()).toEqual([...CORE_MESSAGES].toSorted());
    expect(whole.size).toBeGreaterThan(150);
    for (const [key, code] of own) expect(code, key).toBe(whole.get(key));
    expect(own.get("pause")).toContain(language === "ru" ? "Пауза" : "Pause");
  });
});
