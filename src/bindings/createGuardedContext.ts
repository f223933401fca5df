import { createContext, useContext } from "react";

/** A context whose hook says which provider is missing instead of handing out `undefined`. */
export function createGuardedContext<T>(name: string) {
  const context = createContext<T | null>(null);
  context.displayName = name;
  function useGuardedContext(): T {
    const value = useContext(context);
    if (value === null) throw new Error(`${name} is read outside its provider`);
    return value;
  }
  return [context.Provider, useGuardedContext] as const;
}
