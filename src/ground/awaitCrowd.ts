import type { Crowd, CrowdParts } from "./crowd";

/** What draws more routes than can be drawn one by one: null before it has come, and where it did not. */
export interface AwaitedCrowd {
  readonly crowd: Crowd | null;
  readonly isAwaited: boolean;
}

/** Asks for a crowd where one may be needed, and says when it is there or will not come. */
export type AwaitCrowd = (parts: CrowdParts, settle: () => void) => AwaitedCrowd;

/** Up to so many routes are drawn one by one, each in its own style; more are a crowd. */
export const MOST_SINGLE = 40;

/** Loads what draws a crowd, once, if there are routes enough for one. */
export function awaitCrowd(load: () => Promise<{ createCrowd(parts: CrowdParts): Crowd }>): AwaitCrowd {
  return (parts, settle) => {
    const awaited = { crowd: null as Crowd | null, isAwaited: parts.routes.length > MOST_SINGLE };
    const arrive = (crowd: Crowd | null) => {
      awaited.crowd = crowd;
      awaited.isAwaited = false;
      settle();
    };
    if (awaited.isAwaited) {
      load().then(
        ({ createCrowd }) => arrive(createCrowd(parts)),
        () => arrive(null),
      );
    }
    return awaited;
  };
}
