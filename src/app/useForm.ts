import { useLayoutEffect, useReducer, useSyncExternalStore } from "react";
import { useSession } from "../bindings/sessionContext";
import { useStore } from "../bindings/useStore";
import { formOf, NARROW } from "../session/formOf";
import type { AxisForm } from "../timeline/axis";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/**
 * The form of the time line: whole where there is room for the background years, else January only. Written at
 * build it is whole; the style sheet gives it the other's height.
 */
export function useForm(): AxisForm {
  const { settings } = useSession();
  const { view } = useStore(settings);
  const isNarrow = useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  );
  const form = formOf(view, isNarrow);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  // Before it is painted: on the axis that the page was written for, the scrubber would stand elsewhere for a frame.
  useLayoutEffect(() => {
    if (formOf(settings.get().view, matchMedia(NARROW).matches) !== form) renderAgain();
  }, [settings, form]);
  return form;
}
