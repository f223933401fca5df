import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import type { BackgroundEvent, MissionEvent } from "../model/mission";

interface LaterReportsProps {
  /** The event as shown. */
  readonly event: MissionEvent | BackgroundEvent;
}

/** How many of an event's reports are left out, those without a date apart; nothing where none is. */
export function LaterReports({ event }: LaterReportsProps) {
  const { mission } = useSession();
  const { m } = useLanguage().words;
  const whole = [...mission.events, ...mission.backgroundEvents].find(({ id }) => id === event.id);
  const leftOut = (whole?.evidence.sources ?? []).filter((id) => !event.evidence.sources.includes(id));
  if (leftOut.length === 0) return null;
  const isDated = (id: string) => {
    const basis = mission.sources.get(id)?.published.basis;
    return basis === "stated" || basis === "address";
  };
  const later = leftOut.filter(isDated).length;
  const undated = leftOut.length - later;
  return (
    <>
      {later > 0 && m.laterReports({ n: later })} {undated > 0 && m.undatedReports({ n: undated })}{" "}
      {m.wordsOfToday()}
    </>
  );
}
