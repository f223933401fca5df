import { SessionProvider } from "../bindings/sessionContext";
import type { Session } from "../session/session";
import type { MissionFiles } from "./missionRegistry";
import { Page } from "./Page";

interface AppProps {
  readonly session: Session;
  readonly files: MissionFiles;
}

/** The page of one mission. */
export function App({ session, files }: AppProps) {
  return (
    <SessionProvider value={session}>
      <Page files={files} />
    </SessionProvider>
  );
}
