import { type ReactNode, Suspense, useContext, useEffect } from "react";
import { Arrivals, type PartName } from "./arrivals";

interface PartProps {
  readonly name: PartName;
  readonly children: ReactNode;
}

/**
 * A part that React takes over by itself, in a task of its own. Where somebody else has altered a text of it (a
 * translation, an extension) that part is made anew, and nothing around it: least of all what the reader has in hand.
 */
export function Part({ name, children }: PartProps) {
  return (
    <Suspense fallback={null}>
      {children}
      <Arrival of={name} />
    </Suspense>
  );
}

/** Tells that all before it is there. */
export function Arrival({ of }: { readonly of: PartName }): null {
  const arrive = useContext(Arrivals);
  useEffect(() => arrive(of), [arrive, of]);
  return null;
}
