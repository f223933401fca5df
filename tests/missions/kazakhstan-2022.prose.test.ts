import { describe, expect, it } from "vitest";
import { missionText, shippedMission, sourceText } from "../support/shippedMission";

const HOUR = 3_600_000;

type Lines = Readonly<Record<string, string>>;

function lines(value: object, path = ""): Lines {
  const found: Record<string, string> = {};
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === "string") found[path + key] = child;
    else Object.assign(found, lines(child as object, `${path}${key}.`));
  }
  return found;
}

const { language: _en, ...englishText } = missionText("en");
const { language: _ru, ...russianText } = missionText("ru");
const english = lines(englishText);
const russian = lines(russianText);

/** What stands between quotation marks is somebody else's word, or a name. */
const withoutQuotations = (text: string) => text.replaceAll(/“[^”]*”|«[^»]*»/g, "");

const hits = (texts: Lines, pattern: RegExp) =>
  Object.entries(texts).flatMap(([key, text]) => {
    const found = withoutQuotations(text).match(pattern);
    return found ? [`${key}: ${found.join(", ")}`] : [];
  });

/** Numbers written in digits; thousands are joined. */
const digits = (text: string) =>
  [...text.replaceAll(/(\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, "$1").matchAll(/\d+/g)].map(
    ([number]) => number,
  );

describe("figures in prose", () => {
  it("are in Russian what they are in English, in every event", () => {
    const apart: string[] = [];
    for (const [key, text] of Object.entries(english)) {
      if (!/^(events|backgroundEvents)\./.test(key)) continue;
      const told = russian[key] ?? "";
      const numbers = new Set(digits(told));
      // «за сутки» is the Russian for "in 24 hours".
      if (told.includes("сутки")) numbers.add("24");
      const missing = digits(text).filter((number) => !numbers.has(number));
      if (missing.length > 0) apart.push(`${key}: ${missing.join(", ")}`);
    }
    expect(apart).toEqual([]);
  });
});

describe("an event’s words", () => {
  const { events } = shippedMission();
  const dayOf = (instant: number) => new Date(instant + 6 * HOUR).getUTCDate();
  /** The last day of January 2022 that an event can speak of: its own, or that on which it became known. */
  const lastDay = ({ when, evidence: { known } }: (typeof events)[number]) =>
    Math.max(dayOf(when.to - 1), known.kind === "dated" ? dayOf(known.span.from) : 0);

  it("name no later day of January than its own, but for terms and plans that were set on it", () => {
    const named = /(\d+)(?:st|nd|rd|th)\b(?! [A-Z])|(\d+) (?:to \d+ )?January\b/g;
    const late = events.flatMap((event) => {
      const { text, caption, hour = "" } = missionText("en").events[event.id] ?? { text: "", caption: "" };
      if (event.when.from > Date.UTC(2022, 0, 20)) return [];
      const days = [...`${text} ${caption} ${hour}`.matchAll(named)].map(([, th, day]) => Number(th ?? day));
      return days.some((day) => day > lastDay(event)) ? [event.id] : [];
    });
    // The emergency was to last to the 19th, the plan of the 13th ran to it, and Tokayev asked for the 13th.
    expect(late).toEqual(["E05", "E39", "E43", "E48"]);
  });

  it("leave to later events what only they tell", () => {
    const told = (id: string) => `${english[`events.${id}.text`]} ${english[`events.${id}.caption`]}`;
    expect(english["events.E33.caption"]).not.toContain("2,095");
    expect(told("E15")).not.toContain("100");
    expect(told("E28")).toContain("100 people on 7 January");
    expect(english["events.E09.caption"]).not.toContain("freed");
    expect(told("E41")).not.toContain("14");
    expect(told("E47")).toContain("in the morning still at CHP-2");
    expect(told("E48")).not.toMatch(/hundred|twenty/);
    expect(english["movements.MO06a.note"]).toMatch(/over a hundred.*over twenty vehicles/);
  });
});

describe("Russian prose", () => {
  it("calls nobody a peacekeeper in its own voice and has no troops brought in", () => {
    expect(hits(russian, /миротвор(?:ец|ц)[а-я]*|ввод[а-я]*\s+войск|введен[а-я]*\s+войска?/gi)).toEqual([]);
  });

  it("has neither Киргизия nor Алма-Ата nor Белоруссия", () => {
    expect(hits(russian, /киргиз[а-я]*|алма-ат[а-я]*|белорусси[а-я]*|беларусск[а-я]*/gi)).toEqual([]);
  });

  it("takes no side in its words", () => {
    const charged =
      /интервенц[а-я]*|вторжен[а-я]*|оккупа[а-я]*|мятеж[а-я]*|восстан[а-я]*|переворот[а-я]*|кровав[а-я]*|ликвидир[а-я]*|жертв[а-я]*|успешн[а-я]*|братск[а-я]*/gi;
    // Here the word is the news article's, and said to be.
    const ascribed = ["backgroundEvents.B18.text"];
    expect(hits(russian, charged).filter((hit) => !ascribed.some((key) => hit.startsWith(key)))).toEqual([]);
  });

  it("says “terrorist” only of a threat that others name so", () => {
    const apart = Object.entries(russian).filter(
      ([, text]) =>
        /террор/i.test(text) && !/называет террористической угрозой|уровень террористической/i.test(text),
    );
    expect(apart.map(([key]) => key)).toEqual([]);
  });

  it("writes Latin letters only in names that have no other spelling", () => {
    const names = /\b(?:UzDaily|Kloop|Sputnik|AKIpress|AP|Eurasianet|Qazaq TV|France 24|IV)\b/g;
    const left = Object.entries(russian).flatMap(([key, text]) => {
      // The grades of confidence are letters in every language.
      if (key === "notes.method.text") return [];
      const found = withoutQuotations(text)
        .replaceAll(names, "")
        .match(/[A-Za-z]+/g);
      return found ? [`${key}: ${found.join(" ")}`] : [];
    });
    expect(left).toEqual([]);
    expect(hits(russian, /\bIl-76|\bAn-124/g)).toEqual([]);
    expect(russian["events.E25.text"]).toContain("Ил-76");
  });
});

describe("English prose", () => {
  it("takes no side in its own voice", () => {
    const charged =
      /\briot\w*|\buprising\w*|\binvasion\w*|\bintervention\w*|\bcrackdown\w*|\bvictims?\b|\bsuccessful\w*|\bbandits?\b|\bmassacre\w*/gi;
    // Here the word is the Interior Ministry's, and said to be.
    const ascribed = ["conflicts.X23.reports.dead-26", "consequences.statement-2022-01-07"];
    expect(hits(english, charged).filter((hit) => !ascribed.some((key) => hit.startsWith(key)))).toEqual([]);
  });

  it("says “terrorist” only of a threat that others name so", () => {
    const apart = Object.entries(english).filter(
      ([, text]) =>
        /terroris/i.test(text) &&
        !/what he calls a terrorist threat|red level of terrorist threat/i.test(text),
    );
    expect(apart.map(([key]) => key)).toEqual([]);
  });

  it("calls nobody a peacekeeper, and the capital Nur-Sultan", () => {
    expect(hits(english, /\bpeacekeepers?\b/gi)).toEqual([]);
    const astana = Object.keys(english).filter((key) => /Astana(?! TV)/.test(english[key] ?? ""));
    expect(astana.sort()).toEqual([
      "notes.capitalName.text",
      "notes.capitalName.title",
      "places.NURSULTAN.long",
    ]);
  });
});

describe("both languages", () => {
  it("are set with letters the fonts have: no narrow space, no ≈, no straight quotes", () => {
    const unset = /[\u202f\u2009\u200b≈"']| {2}|\.\.\./;
    const texts = [english, russian, lines(sourceText("en")), lines(sourceText("ru"))];
    expect(texts.flatMap((text) => Object.entries(text).filter(([, line]) => unset.test(line)))).toEqual([]);
    expect(texts.map((text) => Object.keys(text).length > 280)).toEqual([true, true, true, true]);
  });

  it("keep every headline to 50 characters", () => {
    const long = [english, russian].flatMap((text) =>
      Object.entries(text).filter(([key, line]) => key.endsWith(".headline") && line.length > 50),
    );
    expect(long).toEqual([]);
  });
});
