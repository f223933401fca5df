import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { asSentences } from "../telling/asSentences";
import { tellKnown } from "../telling/tellKnown";
import { Disagreements } from "./Disagreements";
import { LaterReports } from "./LaterReports";
import { PartiesThen } from "./PartiesThen";
import { SourceLinks } from "./SourceLinks";
import { useCurrentEvent } from "./useCurrentEvent";

/** The event told now: phase and position, headline, text, where reports differ, sources, and the way on. */
export function EventCard() {
  const { playhead } = useSession();
  const { words, text } = useLanguage();
  const { current, withheldBy } = useCurrentEvent();
  const { m } = words;
  const places = current && "places" in current.event ? current.event.places : [];
  const placeNames = words.formatList(places.map(({ id }) => text.places[id]?.name ?? id));
  return (
    <article className="event-card" aria-labelledby="event-headline">
      {withheldBy && (
        <p className="evidence event-withheld">
          {m.momentWithheld({ reason: withheldBy })} {current && m.lastBefore()}
        </p>
      )}
      <p className="event-position">{current?.position ?? text.title}</p>
      <h2 id="event-headline">
        {current?.told.headline ?? (withheldBy ? m.nothingToldYet() : m.noHeadlineYet())}
      </h2>
      {current && (
        <>
          <p className="event-date">{words.formatSpan(current.event.when)}</p>
          <p className="event-text">{current.told.text}</p>
          {placeNames && (
            <p className="event-place">
              {places.length > 1 ? m.places({ places: placeNames }) : m.place({ place: placeNames })}
            </p>
          )}
          <PartiesThen />
          <p className="event-known">
            {asSentences([
              tellKnown(current.event.evidence, words, current.event.when),
              m.confidenceHelp({ grade: current.event.evidence.confidence }),
            ])}{" "}
            <LaterReports event={current.event} />
          </p>
          <Disagreements ids={current.event.evidence.conflicts} />
          <SourceLinks
            key={current.event.id}
            ids={current.event.evidence.sources}
            subject={current.told.headline}
          />
        </>
      )}
      <div className="event-steps">
        <button type="button" className="button" onClick={() => playhead.step(-1, "event")}>
          {m.previous()}
        </button>
        <button type="button" className="button" onClick={() => playhead.step(1, "event")}>
          {m.next()}
        </button>
      </div>
    </article>
  );
}
