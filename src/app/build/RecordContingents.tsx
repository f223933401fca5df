import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { asSentences } from "../../telling/asSentences";
import { tellFigure, tellKind } from "../../telling/tellFigure";
import { RecordSources } from "./RecordSources";

/** The contingents of the whole mission: formation, people, when they came and left, and the sources of it. */
export function RecordContingents() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  const { m, formatSpan } = words;
  return (
    <table>
      <caption>
        <h2>{m.contingentsIn()}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">{m.contingent()}</th>
          <th scope="col">{m.figure()}</th>
          <th scope="col">{m.date()}</th>
        </tr>
      </thead>
      <tbody>
        {mission.contingents.map(({ id, persons, evidence, firstArrival, complete, left }) => {
          const name = text.states[id] ?? id;
          const dates = [
            firstArrival && m.firstArrivalOn({ date: formatSpan(firstArrival.when) }),
            complete && m.completeOn({ date: formatSpan(complete.when) }),
            left && m.leftOn({ date: formatSpan(left.when) }),
          ].filter((line) => line !== null);
          const sources = [firstArrival, complete, left, evidence].flatMap((part) => part?.sources ?? []);
          return (
            <tr key={id}>
              <th scope="row">
                {name} <small>{text.contingents[id]?.formation}</small>
              </th>
              <td>
                {tellFigure(persons, "persons", words)}{" "}
                {persons.kind !== "not-published" && <small>{tellKind(persons.kind, words)}</small>}
                <RecordSources ids={persons.evidence.sources} />
              </td>
              <td>
                {asSentences(dates)}
                <RecordSources ids={[...new Set(sources)]} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
