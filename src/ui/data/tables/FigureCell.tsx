import type { Words } from "../../../i18n/words";
import type { Figure } from "../../../model/mission";
import { tellKind, tellNumber } from "../../../telling/tellFigure";
import { KindMark } from "../../KindMark";

/** A figure with its kind, as a mark and in words, or that none was published. */
export function FigureCell({ figure, words }: { readonly figure: Figure; readonly words: Words }) {
  return (
    <>
      <KindMark kind={figure.kind} />
      {tellNumber(figure, words)}
      {"value" in figure && <small>{tellKind(figure.kind, words)}</small>}
    </>
  );
}
