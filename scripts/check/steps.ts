/** A part of the check: programs in turn, each with its arguments. */
export interface Step {
  name: string;
  programs: string[][];
  /** Where Vitest writes what it counted, for steps that run tests. */
  results?: string;
  /** Also part of `npm run check`, which needs no browser. */
  isQuick?: boolean;
}

/** Everything that must hold before a change is done; what fails soonest comes first. */
export const STEPS: readonly Step[] = [
  { name: 'format and lint', programs: [['biome', 'check', '--error-on-warnings', '.']], isQuick: true },
  {
    name: 'types',
    programs: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit', '--project', '.'],
      ['tsc', '--noEmit', '--project', 'detection'],
    ],
    isQuick: true,
  },
  { name: 'data', programs: [['node', 'scripts/check-data.ts']], isQuick: true },
  { ...tests('unit'), isQuick: true },
  {
    name: 'unused code',
    // Tests count as use in the first, and not in the second.
    programs: [['knip'], ['knip', '--production', '--config', 'scripts/check/knip-production.json']],
  },
  tests('browser'),
  {
    name: 'build for Chromium and Firefox',
    programs: [
      ['wxt', 'build'],
      ['wxt', 'build', '--browser', 'firefox'],
    ],
  },
  {
    name: 'rules of the Firefox store',
    programs: [
      ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--no-config-discovery'],
    ],
  },
  tests('e2e'),
  { name: 'figures of the test half', programs: [['node', 'scripts/score.ts', '--quiet', '--check']] },
];

function tests(project: string): Step {
  const results = `.output/tests/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return { name: `${project} tests`, programs: [['vitest', 'run', '--project', project, ...reporters]], results };
}
