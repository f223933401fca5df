import { useLanguage } from "../../../bindings/useLanguage";
import { useShown } from "../../../bindings/useShown";
import { type PartyChange, partyPeriods } from "../../../scene/partyPeriods";
import { SourceLinks } from "../../SourceLinks";
import { SeekButton } from "../SeekButton";
import type { TreatyProps } from "./treatyProps";

/** Who was a party to the treaty, from each change to the next. */
export function PartyPeriods({ text }: Pick<TreatyProps, "text">) {
  const { words, text: story } = useLanguage();
  const { m } = words;
  const periods = partyPeriods(useShown().treatyParties);
  const listOf = (ids: readonly string[]) => words.formatList(ids.map((id) => story.states[id] ?? id));
  const named = ({ when, states }: PartyChange) => ({
    date: words.formatSpan(when),
    states: listOf(states),
  });
  return (
    <section id="treaty-parties" aria-labelledby="treaty-parties-title">
      <h3 id="treaty-parties-title">{m.treatyParties()}</h3>
      <p>{text.counting}</p>
      <ol className="treaty-list">
        {periods.map(({ event, told, joined, left, states, sources }) => {
          const headline = story.backgroundEvents[event]?.headline ?? event;
          return (
            <li key={event}>
              <SeekButton at={told}>{headline}</SeekButton>
              <ul>
                {joined.map((change) => (
                  <li key={change.when.from}>{m.partyFrom(named(change))}</li>
                ))}
                {left.map((change) => (
                  <li key={change.when.from}>{m.partyUntil(named(change))}</li>
                ))}
              </ul>
              <p>
                <strong>
                  {m.partiesSince({ n: states.length, total: words.formatNumber(states.length) })}
                </strong>{" "}
                {listOf(states)}
              </p>
              <SourceLinks ids={sources} subject={headline} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
