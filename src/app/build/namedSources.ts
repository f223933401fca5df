import { createContext } from "react";

/** Collects the ids of the sources that are named while the story is written as a document. */
export const NamedSources = createContext<Set<string>>(new Set());
