import type { Words } from "../i18n/words";
import type { Guard } from "../model/mission";
import type { MissionText } from "../model/schema/text";

/** Whose guard it is, in few words. */
export function nameGuard(guard: Guard, text: MissionText, { m }: Words): string {
  if (guard === "unknown") return m.guardNotNamed();
  if (guard === "all") return m.guardedByAll();
  return text.states[guard] ?? guard;
}
