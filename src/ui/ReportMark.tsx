interface ReportMarkProps {
  readonly isFollowed: boolean;
  /** Its number in the list of reports. */
  readonly n?: number;
}

/** The mark of a report: full and on its corner where the page follows it, else a ring. Its words stand beside it. */
export function ReportMark({ isFollowed, n }: ReportMarkProps) {
  return (
    <span className="report-mark" data-followed={isFollowed} aria-hidden="true">
      {n}
    </span>
  );
}
