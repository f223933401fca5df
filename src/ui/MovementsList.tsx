import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useShown } from "../bindings/useShown";
import type { Words } from "../i18n/words";
import type { Movement } from "../model/mission";
import type { MovementStatus } from "../scene/scene";
import { tellKnown } from "../telling/tellKnown";
import { Fold } from "./Fold";
import { SelectButton } from "./SelectButton";

function tellStatus(status: MovementStatus, movement: string, { m }: Words): string {
  switch (status) {
    case "pending":
      return m.movementNotYet({ movement });
    case "underway":
      return m.movementUnderway({ movement });
    case "complete":
      return m.movementComplete({ movement });
    case "unplaced":
      return m.movementUnplaced({ movement });
  }
}

function MovementItem({ movement }: { readonly movement: Movement }) {
  const { words, text } = useLanguage();
  const status = useScene(
    (scene) => scene.movements.find(({ id }) => id === movement.id)?.status ?? "pending",
  );
  return (
    <li data-status={status}>
      <SelectButton kind="movement" id={movement.id}>
        {tellStatus(status, text.movements[movement.id]?.name ?? movement.id, words)}
      </SelectButton>
      <small>{tellKnown(movement.evidence, words)}</small>
    </li>
  );
}

/** Every movement, in and out, with where it stands now; each opens its figures and sources. */
export function MovementsList() {
  const { movements } = useShown();
  const { words } = useLanguage();
  const { m } = words;
  return (
    <Fold summary={m.movements()}>
      {(["in", "out"] as const).map((direction) => (
        <section key={direction}>
          <h3>{m.directionOf({ direction })}</h3>
          <ul className="links">
            {movements
              .filter((movement) => movement.direction === direction)
              .map((movement) => (
                <MovementItem key={movement.id} movement={movement} />
              ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}
