import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import { useStore } from "../../../bindings/useStore";
import { partyPeriods } from "../../../scene/partyPeriods";
import { SourceLinks } from "../../SourceLinks";
import { SeekButton } from "../SeekButton";
import type { TreatyProps } from "./treatyProps";

/** Who was a party to the treaty, from each change to the next. */
export function PartyPeriods({ text }: Pick<TreatyProps, "text">) {
  const { shown } = useSession();
  const { words, text: story } = useLanguage();
  const { m } = words;
  const nameOf = (id: string) => story.states[id] ?? id;
  return (
    <section id="treaty-parties" aria-labelledby="treaty-parties-title">
      <h3 id="treaty-parties-title">{m.treatyParties()}</h3>
      <p>{text.counting}</p>
      <ol className="treaty-list">
        {partyPeriods(useStore(shown).treatyParties).map(({ event, told, joined, left, states }) => {
          const headline = story.backgroundEvents[event]?.headline ?? event;
          const sources = [...joined, ...left].flatMap(({ evidence }) => evidence.sources);
          return (
            <li key={event}>
              <SeekButton at={told}>{headline}</SeekButton>
              <ul>
                {joined.map(({ id, state, begun: { when } }) => (
                  <li key={id}>{m.partyFrom({ state: nameOf(state), date: words.formatSpan(when) })}</li>
                ))}
                {left.map(({ id, state, ended }) => (
                  <li key={id}>
                    {m.partyUntil({ state: nameOf(state), date: ended ? words.formatSpan(ended.when) : "" })}
                  </li>
                ))}
              </ul>
              <p>
                <strong>
                  {m.partiesSince({ n: states.length, total: words.formatNumber(states.length) })}
                </strong>{" "}
                {words.formatList(states.map(nameOf))}
              </p>
              <SourceLinks ids={[...new Set(sources)]} subject={headline} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
