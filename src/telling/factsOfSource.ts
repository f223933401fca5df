import type { Mission } from "../model/mission";
import type { Fact } from "./fact";
import { factsOfForce } from "./factsOfForce";
import {
  factsOfDisagreements,
  factsOfEvents,
  factsOfNotes,
  factsOfParties,
  factsOfStatements,
} from "./factsOfStory";

/** Every statement of the page that may rest on sources, in the order in which a list names them. */
export function factsOf(mission: Mission): readonly Fact[] {
  const facts = [
    ...factsOfEvents(mission),
    ...factsOfParties(mission),
    ...factsOfForce(mission),
    ...factsOfStatements(mission),
  ];
  return [...facts, ...factsOfDisagreements(mission, facts), ...factsOfNotes(mission)];
}

/** The facts that rest on each source, by its id; a source on which nothing rests is not among them. */
export function factsBySource(mission: Mission): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of factsOf(mission)) {
    for (const id of fact.sources) {
      const facts = found.get(id);
      if (facts) facts.push(fact);
      else found.set(id, [fact]);
    }
  }
  return found;
}

/** The facts that rest on one source. */
export function factsOfSource(mission: Mission, id: string): readonly Fact[] {
  return factsOf(mission).filter(({ sources }) => sources.includes(id));
}
