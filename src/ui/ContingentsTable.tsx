import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useShown } from "../bindings/useShown";
import { ContingentRow } from "./ContingentRow";

/** The contingents at the playhead's instant: all five, or those known of by then. */
export function ContingentsTable() {
  const { contingents } = useShown();
  const { words, text } = useLanguage();
  const { m } = words;
  const count = useScene((scene) => scene.contingents.filter((item) => item.isInTheatre).length);
  const rows = [...contingents].sort((one, other) =>
    (text.states[one.id] ?? "") < (text.states[other.id] ?? "") ? -1 : 1,
  );
  return (
    <table className="contingents">
      <caption>
        <span>{m.contingentsIn()}</span>{" "}
        {rows.length > 0 && <strong>{m.contingentsCount({ n: count, total: rows.length })}</strong>}
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
        {rows.length === 0 && (
          <tr>
            <td colSpan={2} className="contingents-none">
              {m.noContingentKnown()}
            </td>
          </tr>
        )}
        {rows.map((contingent) => (
          <ContingentRow key={contingent.id} contingent={contingent} />
        ))}
      </tbody>
    </table>
  );
}
