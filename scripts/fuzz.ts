/*
 * `npm run fuzz -- --pages N --seed S`: random pages, changed at random, held
 * after each change against what somebody finds who reads them afresh. The same
 * seed gives the same pages; `npm test` runs 500 of one seed.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '2000' }, seed: { type: 'string' } } });
const pages = Number(values.pages);
const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000_000) : Number(values.seed);

if (!Number.isInteger(pages) || pages < 1 || !Number.isInteger(seed)) {
  process.stderr.write('npm run fuzz -- [--pages N] [--seed S], both whole numbers\n');
  process.exitCode = 2;
} else {
  process.stderr.write(`${pages} pages from seed ${seed}\n`);
  const args = ['run', '--project', 'browser', 'tests/browser/page-fuzz-marks.test.ts'];
  const env = { ...process.env, VITE_FUZZ_PAGES: String(pages), VITE_FUZZ_SEED: String(seed) };
  const { status } = spawnSync('vitest', args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  process.stdout.write(
    status === 0 ? `${pages} pages from seed ${seed}: nothing found\n` : 'found something: see above\n',
  );
  process.exitCode = status ?? 1;
}
