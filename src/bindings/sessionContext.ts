import type { Session } from "../session/session";
import { createGuardedContext } from "./createGuardedContext";

export const [SessionProvider, useSession] = createGuardedContext<Session>("Session");
