import { useId } from "react";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useStore } from "../bindings/useStore";

const GRADES = ["A", "B", "C", "D"] as const;

/** Chooses the lowest grade of facts to be shown, and says what each grade means. */
export function GradeFilter() {
  const { lens } = useSession();
  const { m } = useLanguage().words;
  const shown = useStore(lens);
  const name = useId();
  return (
    <fieldset className="grades">
      <legend>{m.gradesTitle()}</legend>
      {GRADES.map((grade) => (
        <label key={grade}>
          <input
            type="radio"
            name={name}
            value={grade}
            checked={shown.grade === grade}
            onChange={() => lens.set({ ...lens.get(), grade })}
          />
          <span>{m.gradeDownTo({ grade })}</span>
        </label>
      ))}
    </fieldset>
  );
}
