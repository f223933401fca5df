import "../ui/details.css";
import "../ui/legend.css";
import "../ui/lists.css";
import "../ui/notices.css";
import "../ui/settings.css";
import { useCallback } from "react";
import { SessionProvider } from "../bindings/sessionContext";
import type { Session } from "../session/session";
import { Arrivals, useArrivals } from "./arrivals";
import { markReady } from "./markReady";
import type { MissionFiles } from "./missionRegistry";
import { Page } from "./Page";

interface AppProps {
  readonly session: Session;
  readonly files: MissionFiles;
  /** The map as the build drew it, as markup; shown until the live one takes it over. */
  readonly ground?: string;
  /** Called once all of the page is there and its behaviours are attached. */
  readonly onShown?: () => void;
}

/** The page of one mission. */
export function App({ session, files, ground = "", onShown }: AppProps) {
  const arrive = useArrivals(
    useCallback(() => {
      onShown?.();
      markReady();
    }, [onShown]),
  );
  return (
    <SessionProvider value={session}>
      <Arrivals value={arrive}>
        <Page files={files} ground={ground} />
      </Arrivals>
    </SessionProvider>
  );
}
