import { useLanguage } from "../bindings/useLanguage";
import { Consequences } from "./Consequences";
import { EventList } from "./EventList";
import { MoreFigures } from "./MoreFigures";
import { MovementsList } from "./MovementsList";
import { Notes } from "./Notes";
import { ShownNow } from "./ShownNow";
import { SitesList } from "./SitesList";

/** Everything on the map as text, in step with time. Quiet: nothing in it is a live region. */
export function TextTwin() {
  const { words } = useLanguage();
  return (
    <section id="text-twin" className="twin" aria-label={words.m.textTwinTitle()}>
      <ShownNow />
      <MovementsList />
      <SitesList />
      <EventList />
      <MoreFigures />
      <Consequences />
      <Notes />
    </section>
  );
}
