import { useLanguage } from "../bindings/useLanguage";
import { useShown } from "../bindings/useShown";
import { FigureRow } from "./FigureRow";
import { Fold } from "./Fold";

/** The figures that belong to no contingent, movement or site: aircraft of each day, flights, civilians, the pool. */
export function MoreFigures() {
  const mission = useShown();
  const { words, text } = useLanguage();
  return (
    <Fold summary={words.m.moreFigures()}>
      <dl>
        {mission.aircraft.map(({ id, when, aircraft }) => (
          <FigureRow key={id} figure={aircraft} when={when} subject={text.aircraft[id] ?? id} />
        ))}
        {mission.figures
          .filter(({ subject }) => subject !== "sites")
          .map(({ id, when, figure }) => (
            <FigureRow key={id} figure={figure} when={when} subject={text.figures[id] ?? id} />
          ))}
      </dl>
    </Fold>
  );
}
