import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EventCard } from "../../src/ui/EventCard";
import { Masthead } from "../../src/ui/Masthead";
import { Notes } from "../../src/ui/Notes";
import { beIdle } from "../support/idle";
import { mission, showReal } from "../support/realSession";

/** Everything the page says in words of its own: title, each event in turn, and the notes. */
async function readAll(tag: "en" | "ru"): Promise<ReadonlyMap<string, string>> {
  const read = new Map<string, string>();
  const { session, unmount, goTo } = await showReal(<EventCard />, undefined, tag);
  for (const { eventId } of mission.timeline.eventStops) {
    if (eventId === null) continue;
    act(() => goTo(eventId));
    beIdle();
    read.set(session.scenes.get().eventId ?? "", screen.getByRole("article").textContent ?? "");
  }
  unmount();
  const rest = await showReal(
    <>
      <Masthead />
      <Notes />
    </>,
    undefined,
    tag,
  );
  read.set("notes", rest.container.textContent ?? "");
  rest.unmount();
  return read;
}

/** What the starting article tells, where the page tells it, and how either language has to put it. */
const CLAIMS: readonly (readonly [claim: string, where: string, en: RegExp, ru: RegExp])[] = [
  [
    "the appeal of 5 January, against a “terrorist threat”",
    "E11",
    /appeals to the CSTO.*terrorist threat/,
    /ОДКБ.*террористической угрозой/,
  ],
  [
    "the decision to send peacekeepers",
    "E12",
    /Council decides under Article 4.*Peacekeeping Forces/,
    /по статье 4 Договора.*миротворческие силы/,
  ],
  [
    "deployment from 6 January to guard strategic facilities",
    "notes",
    /deployment from 6 January to guard strategic facilities/,
    /6.января.*стратегическ/,
  ],
  ["the withdrawal announced on 11 January", "E36", /withdrawal.*main mission/, /вывод/i],
  ["that it starts in two days", "E36", /starts in two days/, /через два дня/],
  ["that it takes no more than ten days", "E36", /no more than ten/, /не более десяти/],
  ["Smailov’s nomination", "E37", /nominates Alikhan Smailov/, /Алихан.*Смаилов/],
  [
    "the vote, live on state television",
    "E37",
    /Majilis, live on state television, approves/,
    /Мажилис.*телевиден/,
  ],
  [
    "finance minister from 2018 to 2020",
    "E37",
    /finance minister from September 2018 to May 2020/,
    /министр\S* финансов.*2018.*2020/,
  ],
  [
    "first deputy prime minister from 2019",
    "E37",
    /25 February 2019 first deputy prime minister/,
    /2019.*перв\S+ заместител/,
  ],
  ["that he was 49", "notes", /\b49\b/, /\b49\b/],
  ["the dismissed government", "E06", /government of Kazakhstan resigns/, /правительств/i],
  ["protests over fuel prices", "E01", /LPG.*120 tenge/, /120 тенге/],
  [
    "the cabinet presented that day, on which reports differ",
    "E37",
    /Was a new cabinet named on 11 January/,
    /11.января/,
  ],
  ["RIA Novosti as its source", "notes", /RIA Novosti/, /РИА Новости/],
  [
    "Article 4, in its wording",
    "notes",
    /shall immediately provide the latter with the necessary aid, including military/,
    /военн/,
  ],
  [
    "the first deployment ever",
    "B20",
    /first use of the CSTO’s peacekeeping forces/,
    /первое применение миротворческих сил ОДКБ/,
  ],
  ["the request of Kyrgyzstan in 2010", "B12", /Kyrgyzstan asks Russia for troops.*Osh/, /Кыргызстан.*Оше/],
  ["that no troops came", "B13", /no need yet for troops/, /не видят необходимости в войсках/],
  [
    "the request of Armenia in 2021",
    "B18",
    /Azerbaijani troops have crossed.*Article 2/,
    /Азербайджан|азербайджан/,
  ],
  [
    "that it was refused",
    "B19",
    /counts this as the refusal of an Armenian request/,
    /отказом в ответ на просьбу Армении/,
  ],
  ["6 October 2007", "B10", /Agreement on Peacekeeping Activities/, /миротворческ/],
  ["a force deployed under a UN mandate or without one", "B10", /UN mandate/, /по мандату ООН.*без него/],
  ["10 December 2010, as amended", "B14", /protocols amending the Treaty/, /протокол/i],
  [
    "10 December 2010, as the article has it",
    "B15",
    /not known, the members approve on this day a declaration that founds the CSTO’s peacekeeping force/,
    /деклараци/i,
  ],
  ["1992", "notes", /created in 1992, gives it 30 years of history/, /1992.*30/],
  [
    "the six members",
    "notes",
    /alliance in which Russia leads and Armenia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan are/,
    /Армени\S+, Беларус\S+, Казахстан\S*, Кыргызстан\S*, Росси\S+ и Таджикистан/,
  ],
];

describe("what the starting article tells", () => {
  it("is all in the page’s words, in English and in Russian", async () => {
    const en = await readAll("en");
    const ru = await readAll("ru");
    const missing = CLAIMS.flatMap(([claim, where, english, russian]) => [
      ...(english.test(en.get(where) ?? "") ? [] : [`en, ${where}: ${claim}`]),
      ...(russian.test(ru.get(where) ?? "") ? [] : [`ru, ${where}: ${claim}`]),
    ]);
    expect(missing).toEqual([]);
  }, 30_000);

  it("dates the background by the day", () => {
    const day = (id: string) => mission.backgroundEvents.find((event) => event.id === id)?.when.from;
    expect(day("B10")).toBe(Date.UTC(2007, 9, 5, 18));
    expect(day("B14")).toBe(Date.UTC(2010, 11, 9, 18));
    expect(day("B15")).toBe(Date.UTC(2010, 11, 9, 18));
    expect(mission.memberStates.map(({ id }) => id).sort()).toEqual(["AM", "BY", "KG", "KZ", "RU", "TJ"]);
  });
});
