import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
}

/** The tests that a run of Vitest noted in its JSON report; null when it broke down before writing one. */
export function countTests(report: string): Count | null {
  if (!existsSync(report)) return null;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  // Read once: a later run that breaks down must not be counted by the report of this one.
  rmSync(report);
  return { passed: numPassedTests, failed: numFailedTests };
}
