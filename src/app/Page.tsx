import { presentKeys } from "../behaviours/presentKeys";
import { useSession } from "../bindings/sessionContext";
import { useBehaviour } from "../bindings/useBehaviour";
import { useLanguage } from "../bindings/useLanguage";
import { useStore } from "../bindings/useStore";
import { Caption } from "../ui/Caption";
import { ContingentsTable } from "../ui/ContingentsTable";
import { DataLink } from "../ui/DataLink";
import { Details } from "../ui/Details";
import { DetailsFailed } from "../ui/DetailsFailed";
import { EventCard } from "../ui/EventCard";
import { ForcePanel } from "../ui/ForcePanel";
import { HelpDialog } from "../ui/HelpDialog";
import { Legend } from "../ui/Legend";
import { Masthead } from "../ui/Masthead";
import { Notices } from "../ui/Notices";
import { TextTwin } from "../ui/TextTwin";
import { TimeLine } from "../ui/timeline/TimeLine";
import { DateReadout } from "../ui/transport/DateReadout";
import { LiveRegion } from "../ui/transport/LiveRegion";
import { Transport } from "../ui/transport/Transport";
import type { PartName } from "./arrivals";
import { LanguageMenu } from "./LanguageMenu";
import { LazyData } from "./LazyData";
import { LazyFind } from "./LazyFind";
import { LazyMap } from "./LazyMap";
import type { MissionFiles } from "./missionRegistry";
import { Arrival, Part } from "./Part";
import { PartBoundary } from "./PartBoundary";
import { useForm } from "./useForm";
import { ViewLinks } from "./ViewLinks";

interface PageProps {
  readonly files: MissionFiles;
  /** The map as the build drew it. */
  readonly ground?: string;
}

/** The layout: what stands where is the style sheet's business, what there is, and in which order, this one's. */
export function Page({ files, ground = "" }: PageProps) {
  const form = useForm();
  const { hovered, selection, dataPage, settings } = useSession();
  const { view } = useStore(settings);
  const isCovered = useStore(dataPage) !== null;
  const { words } = useLanguage();
  const keys = useBehaviour(presentKeys);
  const failed = (part: PartName) => (
    <>
      <p role="alert">{words.m.partNotShown()}</p>
      <Arrival of={part} />
    </>
  );
  return (
    <div className="app" ref={keys} suppressHydrationWarning>
      <Part name="masthead">
        <a className="skip-link visually-hidden" href="#time-line">
          {words.m.skipToTimeline()}
        </a>
        <Masthead />
      </Part>
      <main className="story" inert={isCovered}>
        <div className="when" data-over-map="">
          <DateReadout />
        </div>
        <LazyMap ground={ground} />
        <div className="free" aria-hidden="true" />
        <div className="card">
          <PartBoundary fallback={failed("card")}>
            <Part name="card">
              <EventCard />
            </Part>
          </PartBoundary>
        </div>
        <PartBoundary fallback={<DetailsFailed />} retryOn={[hovered, selection]}>
          <Details />
        </PartBoundary>
        <div className="report">
          <PartBoundary fallback={failed("report")}>
            <Part name="report">
              <ContingentsTable />
              <ForcePanel />
              <Legend />
              <TextTwin />
            </Part>
          </PartBoundary>
        </div>
        <Part name="caption">
          <Caption />
        </Part>
      </main>
      <LazyData />
      <section id="time-line" className="bar" aria-label={words.m.timeline()}>
        <Part name="transport">
          <Transport form={form}>
            <LanguageMenu files={files} />
            {form === "compact" && view === "explore" && <LazyFind />}
            <HelpDialog />
            {form === "compact" && (
              <DataLink className="button" tab="sources" item={null}>
                {words.m.dataAndSources()}
              </DataLink>
            )}
          </Transport>
        </Part>
        <Part name="links">
          <ViewLinks>{form === "full" && <LazyFind isShort />}</ViewLinks>
        </Part>
        <TimeLine form={form} />
      </section>
      <Notices />
      <LiveRegion />
      <Arrival of="page" />
    </div>
  );
}
