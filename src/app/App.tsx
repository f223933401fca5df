import { SessionProvider } from "../bindings/sessionContext";
import type { Session } from "../session/session";
import type { MissionFiles } from "./missionRegistry";
import { Page } from "./Page";

interface AppProps {
  readonly session: Session;
  readonly files: MissionFiles;
  /** The map as the build drew it, as markup; shown until the live one takes it over. */
  readonly ground?: string;
}

/** The page of one mission. */
export function App({ session, files, ground = "" }: AppProps) {
  return (
    <SessionProvider value={session}>
      <Page files={files} ground={ground} />
    </SessionProvider>
  );
}
