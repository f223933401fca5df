import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useStore } from "../bindings/useStore";
import type { Look, Motion } from "../session/settings";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  onChoose(value: T): void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value as T)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SettingsMenuProps {
  readonly languages: readonly (readonly [string, string])[];
  onLanguage(language: string): void;
}

/** Language, look and motion. */
export function SettingsMenu({ languages, onLanguage }: SettingsMenuProps) {
  const session = useSession();
  const { words } = useLanguage();
  const settings = useStore(session.settings);
  const { m } = words;
  const looks: readonly (readonly [Look, string])[] = [
    ["auto", m.lookAuto()],
    ["light", m.lookLight()],
    ["dark", m.lookDark()],
    ["projector", m.lookProjector()],
  ];
  const motions: readonly (readonly [Motion, string])[] = [
    ["auto", m.motionAuto()],
    ["full", m.motionFull()],
    ["steps", m.motionSteps()],
  ];
  return (
    <div className="settings">
      <Choice label={m.language()} value={words.language} options={languages} onChoose={onLanguage} />
      <Choice
        label={m.look()}
        value={settings.look}
        options={looks}
        onChoose={(look) => session.settings.set({ ...session.settings.get(), look })}
      />
      <Choice
        label={m.motion()}
        value={settings.motion}
        options={motions}
        onChoose={(motion) => session.settings.set({ ...session.settings.get(), motion })}
      />
    </div>
  );
}
