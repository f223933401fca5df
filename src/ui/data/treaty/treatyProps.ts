import type { RawTreaty, TreatyText } from "../../../model/schema/treaty";

/** What each part of the view of the treaty is given. */
export interface TreatyProps {
  readonly treaty: RawTreaty;
  readonly text: TreatyText;
}
