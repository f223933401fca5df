import type { Words } from "../i18n/words";
import type { Figure, Qualifier } from "../model/mission";

/** What a figure counts. */
export type Unit = "persons" | "aircraft" | "vehicles" | "flights";

type Say = (parameters: { n: number }) => string;

function waysToSay({ m }: Words): Readonly<Record<Unit, Readonly<Record<Qualifier, Say>>>> {
  return {
    persons: {
      exactly: m.persons,
      about: m.personsAbout,
      atLeast: m.personsAtLeast,
      atMost: m.personsAtMost,
      over: m.personsOver,
    },
    aircraft: {
      exactly: m.aircraft,
      about: m.aircraftAbout,
      atLeast: m.aircraftAtLeast,
      atMost: m.aircraftAtMost,
      over: m.aircraftOver,
    },
    vehicles: {
      exactly: m.vehicles,
      about: m.vehiclesAbout,
      atLeast: m.vehiclesAtLeast,
      atMost: m.vehiclesAtMost,
      over: m.vehiclesOver,
    },
    flights: {
      exactly: m.flights,
      about: m.flightsAbout,
      atLeast: m.flightsAtLeast,
      atMost: m.flightsAtMost,
      over: m.flightsOver,
    },
  };
}

function sayNotPublished(unit: Unit, { m }: Words): string {
  switch (unit) {
    case "persons":
      return m.personsNotPublished();
    case "aircraft":
      return m.aircraftNotPublished();
    case "vehicles":
      return m.vehiclesNotPublished();
    case "flights":
      return m.numberNotPublished();
  }
}

/** A figure in words with its unit: "about 200 people", or that none was published, or that it is not shown. */
export function tellFigure(figure: Figure, unit: Unit, words: Words): string {
  if (figure.kind === "hidden") return words.m.figureHidden({ grade: figure.evidence.confidence });
  if (figure.kind === "not-published") return sayNotPublished(unit, words);
  return waysToSay(words)[unit][figure.qualifier]({ n: figure.value });
}

/** The bare figure, for a column that names its unit: "about 2,500", or that none was published. */
export function tellNumber(figure: Figure, words: Words): string {
  if (figure.kind === "hidden") return words.m.figureHidden({ grade: figure.evidence.confidence });
  if (figure.kind === "not-published") return words.m.notPublished();
  return tellQualified(words.formatNumber(figure.value), figure.qualifier, words);
}

/** A number that is written already, with how far it may be from the truth: "about 2,500". */
export function tellQualified(n: string, qualifier: Qualifier, { m }: Words): string {
  switch (qualifier) {
    case "exactly":
      return n;
    case "about":
      return m.aboutN({ n });
    case "atLeast":
      return m.atLeastN({ n });
    case "atMost":
      return m.atMostN({ n });
    case "over":
      return m.overN({ n });
  }
}

/** What kind of figure it is: counted, announced, claimed, derived, not published or not shown. */
export function tellKind(kind: Figure["kind"], { m }: Words): string {
  return m.kind({ kind: kind === "not-published" ? "notPublished" : kind });
}
