import "../ui/details.css";
import "../ui/legend.css";
import "../ui/lists.css";
import "../ui/notices.css";
import "../ui/settings.css";
import { useEffect } from "react";
import { SessionProvider } from "../bindings/sessionContext";
import type { Session } from "../session/session";
import type { MissionFiles } from "./missionRegistry";
import { Page } from "./Page";

interface AppProps {
  readonly session: Session;
  readonly files: MissionFiles;
  /** The map as the build drew it, as markup; shown until the live one takes it over. */
  readonly ground?: string;
  /** Called once the page is shown and its behaviours are attached. */
  readonly onShown?: () => void;
}

/** The page of one mission. */
export function App({ session, files, ground = "", onShown }: AppProps) {
  useEffect(() => onShown?.(), [onShown]);
  return (
    <SessionProvider value={session}>
      <Page files={files} ground={ground} />
    </SessionProvider>
  );
}
