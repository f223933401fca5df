import { createLate } from "./useLate";

/** What is in a disagreement, with the scale that it needs: fetched once one of them may be opened. */
export const lateDisagreement = createLate(() => import("./DisagreementBody"));
