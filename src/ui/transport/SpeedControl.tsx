import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { usePlayhead } from "../../bindings/usePlayhead";
import { RATES } from "../../timeline/playhead";

export function SpeedControl() {
  const { playhead } = useSession();
  const { words } = useLanguage();
  const rate = usePlayhead((state) => state.rate);
  return (
    <select
      className="button speed-control"
      aria-label={words.m.speed()}
      value={rate}
      onChange={({ target }) => {
        const chosen = RATES.find((it) => String(it) === target.value);
        if (chosen) playhead.setRate(chosen);
      }}
    >
      {RATES.map((it) => (
        <option key={it} value={it}>
          {words.m.speedValue({ rate: it })}
        </option>
      ))}
    </select>
  );
}
