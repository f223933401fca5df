import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { asSentences } from "../../telling/asSentences";
import { tellMovement } from "../../telling/tellMovement";
import { RecordSources } from "./RecordSources";

/** Every movement with its route, its dates, its figures and its sources. */
export function RecordMovements() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  return (
    <section>
      <h2>{words.m.movements()}</h2>
      <ul className="entries">
        {mission.movements.map((movement) => {
          const told = tellMovement(movement, text, words);
          return (
            <li key={movement.id}>
              <h3>{told.name}</h3>
              <p>{asSentences([told.direction, told.route, told.departure, told.arrival])}</p>
              <p>{told.figures.map((figure) => figure.text).join("; ")}</p>
              {told.note && <p>{told.note}</p>}
              <RecordSources ids={movement.evidence.sources} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
