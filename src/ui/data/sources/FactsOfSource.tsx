import { useLanguage } from "../../../bindings/useLanguage";
import type { Fact } from "../../../telling/fact";
import { DataLink } from "../../DataLink";
import { SeekButton } from "../SeekButton";

function FactItem({ fact }: { readonly fact: Fact }) {
  const { words, text } = useLanguage();
  const { m } = words;
  const { at, selection, grade, topic, id } = fact;
  const told = fact.tell(text, words);
  return (
    <li>
      {grade !== null && (
        <abbr className="fact-grade" title={m.confidenceHelp({ grade })}>
          {grade}
        </abbr>
      )}
      {at === null ? (
        <span>{told}</span>
      ) : (
        <SeekButton at={at} {...(selection && { selection })}>
          {told}
        </SeekButton>
      )}
      {topic === "disagreement" && (
        <DataLink className="fact-compare" tab="disagreements" item={id}>
          {m.compareReports()}
        </DataLink>
      )}
    </li>
  );
}

/** What rests on a source, by kind: each leads to its moment, with its grade. */
export function FactsOfSource({
  facts,
  hidden,
}: {
  readonly facts: readonly Fact[];
  readonly hidden: number;
}) {
  const { m } = useLanguage().words;
  const topics = [...new Set(facts.map(({ topic }) => topic))];
  const grades = [...new Set(facts.map(({ grade }) => grade))].filter((grade) => grade !== null).sort();
  return (
    <>
      <h3>{m.whatRestsOnIt()}</h3>
      {facts.length > 0 && <p className="help">{m.factsSeek()}</p>}
      {topics.map((topic) => (
        <div key={topic} className="fact-topic">
          <h4>{m.factTopic({ topic })}</h4>
          <ul>
            {facts
              .filter((fact) => fact.topic === topic)
              .map((fact) => (
                <FactItem key={`${fact.id}.${fact.part}`} fact={fact} />
              ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && <p className="help">{m.factsHidden({ n: hidden })}</p>}
      {grades.length > 0 && (
        <ul className="fact-grades">
          {grades.map((grade) => (
            <li key={grade}>{m.confidenceHelp({ grade })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
