import { useId, useState } from "react";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useStore } from "../bindings/useStore";
import type { Contingent } from "../model/mission";
import { tellFigure } from "../telling/tellFigure";
import { ContingentDetails } from "./ContingentDetails";
import { KindMark } from "./KindMark";

/** One contingent now: its state, its figure or that none was published, its size in words; and, on request, the rest. */
export function ContingentRow({ contingent }: { readonly contingent: Contingent }) {
  const { words, text } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { m } = words;
  const { id, persons, units } = contingent;
  const state = useScene((scene) => scene.contingents.find((item) => item.id === id)?.state ?? "absent");
  const guarded = useScene((scene) =>
    scene.sites
      .filter(({ status, guard }) => status === "guarded" && guard === id)
      .map((site) => text.sites[site.id]?.name ?? site.id)
      .join("; "),
  );
  const { asKnown } = useStore(useSession().lens);
  const isSilent = asKnown && state === "absent";
  const help = isSilent ? m.stateNotReportedHelp() : m.stateHelp({ state });
  const name = text.states[id] ?? id;
  const figure =
    persons.kind === "not-published" ? m.numberNotPublished() : tellFigure(persons, "persons", words);
  return (
    <>
      <tr data-state={state}>
        <th scope="row">
          <span className={`swatch swatch-${id.toLowerCase()}`} aria-hidden="true">
            {name.slice(0, 1)}
          </span>
          <span>
            {name} {units.length > 0 && <small>{text.contingents[id]?.formation}</small>}
          </span>
        </th>
        <td>
          <span className="contingent-state" title={help}>
            {isSilent ? m.stateNotReported() : m.stateOf({ state })}
          </span>
          <button
            type="button"
            className={`figure figure-${persons.kind}`}
            aria-expanded={isOpen}
            aria-controls={detailsId}
            aria-label={m.figureOf({ name, figure })}
            onClick={() => setOpen(!isOpen)}
          >
            <KindMark kind={persons.kind} />
            {figure}
          </button>
        </td>
      </tr>
      {guarded && state !== "gone" && (
        <tr className="contingent-guards">
          <td colSpan={2}>{m.guards({ sites: guarded })}</td>
        </tr>
      )}
      <tr id={detailsId} className="contingent-details" hidden={!isOpen}>
        <td colSpan={2}>
          {isOpen && (
            <>
              <p>{help}</p>
              <ContingentDetails contingent={contingent} name={name} />
            </>
          )}
        </td>
      </tr>
    </>
  );
}
