/*
 * `npm test` and, with --quick, `npm run check`: every step in turn, its time,
 * the words of a step that failed, and a closing line that counts.
 */
import { type Count, countTests } from './check/count-tests.ts';
import { runProgram } from './check/run-program.ts';
import { STEPS, type Step } from './check/steps.ts';

const isQuick = process.argv.includes('--quick');
const startedAt = performance.now();
const total: Count = { passed: 0, failed: 0 };

for (const step of STEPS.filter((step) => !isQuick || step.isQuick)) {
  const { passed, failed } = await take(step);
  total.passed += passed;
  total.failed += failed;
}

process.stdout.write(`\nall of it: ${seconds(startedAt)}\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs a step to its end or to its first failing program. A step that runs no tests counts as one. */
async function take(step: Step): Promise<Count> {
  const stepStartedAt = performance.now();
  let output = '';
  let hasFailed = false;
  for (const program of step.programs) {
    const ran = await runProgram(program);
    output += ran.output;
    hasFailed = ran.exitCode !== 0;
    if (hasFailed) break;
  }
  const counted = step.results ? countTests(step.results) : null;
  const count = counted ?? { passed: hasFailed ? 0 : 1, failed: 0 };
  // A run that breaks down outside its tests fails too, though no test says so.
  if (hasFailed && count.failed === 0) count.failed = 1;

  const tests = step.results ? `  ${count.passed} of ${count.passed + count.failed}` : '';
  process.stdout.write(`${hasFailed ? '✗' : '✓'} ${step.name}  ${seconds(stepStartedAt)}${tests}\n`);
  if (hasFailed) process.stdout.write(`\n${output.trimEnd()}\n\n`);
  return count;
}

function seconds(sinceMs: number): string {
  return `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;
}
