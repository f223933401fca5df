import type { ReactNode } from "react";
import type { Mission } from "../../../model/mission";

/** What each table is given. */
export interface TableProps {
  /** The facts to tell: those that the lens shows. */
  readonly mission: Mission;
  readonly caption: ReactNode;
}
