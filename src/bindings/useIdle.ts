import { startTransition, useEffect, useState } from "react";

/** Idle or not, so late what was put off is there. */
const LATEST_MS = 3000;
/** Where the browser does not tell when it is idle. */
const USUALLY_IDLE_MS = 300;

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const request = requestIdleCallback(run, { timeout: LATEST_MS });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(run, USUALLY_IDLE_MS);
  return () => clearTimeout(timer);
}

/**
 * False in what the build writes and while the page takes it over, true once the browser has had nothing to do:
 * for parts that nobody can see at first.
 */
export function useIdle(): boolean {
  const [hasBeenIdle, setBeenIdle] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setBeenIdle(true))), []);
  return hasBeenIdle;
}
