import { nextEventButton, previousEventButton } from "../behaviours/stepButton";
import { useBehaviour } from "../bindings/useBehaviour";
import { useLanguage } from "../bindings/useLanguage";
import { asSentences } from "../telling/asSentences";
import { tellKnown } from "../telling/tellKnown";
import { Disagreements } from "./Disagreements";
import { LaterReports } from "./LaterReports";
import { PartiesThen } from "./PartiesThen";
import { SourceLinks } from "./SourceLinks";
import { useCurrentEvent } from "./useCurrentEvent";

/**
 * The event told now: phase and position, headline, text, where reports differ, sources, and the way on. Where the core of
 * the page has told another event already, its words stay until React has its own of that event.
 */
export function EventCard() {
  const { words, text } = useLanguage();
  const { current, withheldBy } = useCurrentEvent();
  const { m } = words;
  const places = current && "places" in current.event ? current.event.places : [];
  const placeNames = words.formatList(places.map(({ id }) => text.places[id]?.name ?? id));
  return (
    <article className="event-card" aria-labelledby="event-headline" suppressHydrationWarning>
      {withheldBy && (
        <p className="evidence event-withheld">
          {m.momentWithheld({ reason: withheldBy })} {current && m.lastBefore()}
        </p>
      )}
      <p className="event-position" suppressHydrationWarning>
        {current?.position ?? text.title}
      </p>
      <h2 id="event-headline" suppressHydrationWarning>
        {current?.told.headline ?? (withheldBy ? m.nothingToldYet() : m.noHeadlineYet())}
      </h2>
      {current && (
        <>
          <p className="event-date" suppressHydrationWarning>
            {words.formatSpan(current.event.when)}
          </p>
          <p className="event-text" suppressHydrationWarning>
            {current.told.text}
          </p>
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
        <button type="button" className="button" ref={useBehaviour<HTMLButtonElement>(previousEventButton)}>
          {m.previous()}
        </button>
        <button type="button" className="button" ref={useBehaviour<HTMLButtonElement>(nextEventButton)}>
          {m.next()}
        </button>
      </div>
    </article>
  );
}
