import { nextEventButton, previousEventButton } from "../../behaviours/stepButton";
import { useSession } from "../../bindings/sessionContext";
import { useBehaviour } from "../../bindings/useBehaviour";
import { useLanguage } from "../../bindings/useLanguage";
import { useStore } from "../../bindings/useStore";
import { shortcutsOf } from "./shortcuts";
import { TransportIcon } from "./TransportIcon";

export function StepButtons() {
  const { words } = useLanguage();
  const { view } = useStore(useSession().settings);
  const previous = useBehaviour<HTMLButtonElement>(previousEventButton);
  const next = useBehaviour<HTMLButtonElement>(nextEventButton);
  return (
    <div className="step-buttons">
      <button
        type="button"
        className="button"
        aria-label={words.m.previousEvent()}
        title={words.m.previousEvent()}
        aria-keyshortcuts={shortcutsOf("previous", view)}
        ref={previous}
      >
        <TransportIcon icon="previous" />
      </button>
      <button
        type="button"
        className="button"
        aria-label={words.m.nextEvent()}
        title={words.m.nextEvent()}
        aria-keyshortcuts={shortcutsOf("next", view)}
        ref={next}
      >
        <TransportIcon icon="next" />
      </button>
    </div>
  );
}
