import { describe, expect, it } from "vitest";
import { countReport } from "../run/countReport.mjs";

const report = (passed: number, failed: number, files: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
});

describe("countReport", () => {
  it("takes over what the runner counted", () => {
    expect(countReport(report(12, 0), 0)).toEqual({ passed: 12, failed: 0, skipped: 0 });
    expect(countReport(report(12, 2), 1)).toEqual({ passed: 12, failed: 2, skipped: 0 });
  });

  it("counts a file that broke before its first test", () => {
    const broken = { status: "failed", assertionResults: [] };
    const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
    expect(countReport(report(3, 1, [broken, failing]), 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it("counts a crash, a run without a report and a run of no test as a failure", () => {
    expect(countReport(report(5, 0), 1).failed).toBe(1);
    expect(countReport(null, 0).failed).toBe(1);
    expect(countReport(report(0, 0), 0).failed).toBe(1);
  });
});
