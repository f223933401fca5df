import { type ReactNode, useEffect, useRef, useState } from "react";
import { useIdle } from "../bindings/useIdle";
import { OutOfSight } from "../bindings/usePace";

interface FoldProps {
  readonly summary: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A part that is closed at first. Its content is not in the page that the build writes, which would be twice as
 * heavy with it: it comes once the page is idle, where search in the page finds it, or when it is opened before.
 */
export function Fold({ summary, className, children }: FoldProps) {
  const hasBeenIdle = useIdle();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  function look() {
    const isOpenNow = details.current?.open === true;
    setOpen(isOpenNow);
    if (isOpenNow) setOpened(true);
  }
  // The reader may have opened it before anything here heard of it.
  useEffect(look, []);
  return (
    // Whether it is open is the reader's business, also before the page is taken over.
    <details ref={details} className={className} onToggle={look} suppressHydrationWarning>
      <summary>{summary}</summary>
      <OutOfSight value={!isOpen}>{(hasBeenIdle || wasOpened) && children}</OutOfSight>
    </details>
  );
}
