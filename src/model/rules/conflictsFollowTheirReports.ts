import type { Rule } from "./rule";

/** What the page follows in a conflict is one of that conflict's own reports. */
export const conflictsFollowTheirReports: Rule = (mission) =>
  mission.conflicts.flatMap(({ id, reports, follows }, index) =>
    follows.flatMap((followed, nth) =>
      reports.some((report) => report.id === followed)
        ? []
        : [
            {
              path: `conflicts[${index}].follows[${nth}]`,
              message: `${id} has no report ${JSON.stringify(followed)}`,
            },
          ],
    ),
  );
