import { createContext } from "react";

/** Closes the disclosure that a control stands in; elsewhere there is nothing to close. */
export const MoreContext = createContext<() => void>(() => {});
