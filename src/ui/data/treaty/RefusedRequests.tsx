import { useLanguage } from "../../../bindings/useLanguage";
import { useShown } from "../../../bindings/useShown";
import { SourceLinks } from "../../SourceLinks";
import { SeekButton } from "../SeekButton";
import type { TreatyProps } from "./treatyProps";

/** The requests before 2022 for which no troops came, as the events that tell of them. */
export function RefusedRequests({ treaty, text }: TreatyProps) {
  const events = useShown().backgroundEvents;
  const { words, text: story } = useLanguage();
  return (
    <section id="treaty-requests" aria-labelledby="treaty-requests-title">
      <h3 id="treaty-requests-title">{words.m.treatyRequests()}</h3>
      <div className="treaty-wordings">
        {treaty.requests.map((request) => (
          <section key={request.id} aria-labelledby={`treaty-${request.id}`}>
            <h4 id={`treaty-${request.id}`}>{text.requests[request.id]?.name}</h4>
            <p>{text.requests[request.id]?.note}</p>
            <ul className="treaty-list">
              {events
                .filter(({ id }) => request.events.includes(id))
                .map(({ id, stop, when, evidence }) => {
                  const told = story.backgroundEvents[id];
                  return (
                    <li key={id}>
                      <SeekButton at={stop}>{told?.headline ?? id}</SeekButton>
                      <p className="treaty-note">{words.formatSpan(when)}</p>
                      <p>{told?.text}</p>
                      <SourceLinks ids={evidence.sources} subject={told?.headline ?? id} />
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
