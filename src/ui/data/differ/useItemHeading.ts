import { useEffect, useRef } from "react";

/** A ref for the heading of the item that a link names: it takes the focus when the item is opened, and comes into sight. */
export function useItemHeading(item: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each item takes the focus anew
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [item]);
  return heading;
}
