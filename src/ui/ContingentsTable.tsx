import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { ContingentRow } from "./ContingentRow";

/** The five contingents at the playhead's instant. */
export function ContingentsTable() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  const { m } = words;
  const count = useScene((scene) => scene.contingents.filter((item) => item.isInTheatre).length);
  const rows = [...mission.contingents].sort((one, other) =>
    (text.states[one.id] ?? "") < (text.states[other.id] ?? "") ? -1 : 1,
  );
  return (
    <table className="contingents">
      <caption>
        <span>{m.contingentsIn()}</span>{" "}
        <strong>{m.contingentsCount({ n: count, total: rows.length })}</strong>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{m.contingent()}</th>
          <th scope="col">
            {m.state()}, {m.figure()}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((contingent) => (
          <ContingentRow key={contingent.id} contingent={contingent} />
        ))}
      </tbody>
    </table>
  );
}
