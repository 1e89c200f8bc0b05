/*
 * `npm run bench`: what the product costs, as ratios to what any reader of text
 * must do and to the best forms of its peers, in one run of real Chromium, on
 * pages of our own making and, with `--pages`, on a folder of saved ones; and
 * what the built extension costs a tab. Times depend on the machine and are
 * only told; ratios and sizes decide the exit code.
 */
import { parseArgs } from 'node:util';
import { formatReport } from './bench/format-report.ts';
import { isKept, judgeLimits } from './bench/limits.ts';
import { measureExtension } from './bench/measure-extension.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureSizes } from './bench/measure-sizes.ts';
import { readSavedPages } from './bench/saved-pages.ts';
import { WARM } from './bench/take-times.ts';
import { buildExtension } from './browsers/build-extension.ts';

/** How often and how long things are measured: enough to trust a ratio, or, with `--quick`, to see a large change. */
const THOROUGH = { pages: { most: 21, budgetMs: 2000, warmUps: WARM }, extension: { loads: 5, mutationSeconds: 20 } };
const QUICK = { pages: { most: 7, budgetMs: 600, warmUps: WARM }, extension: { loads: 3, mutationSeconds: 4 } };

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    pages: { type: 'string' },
  },
});
const effort = values.quick ? QUICK : THOROUGH;

try {
  const saved = values.pages === undefined ? [] : readSavedPages(values.pages);
  const extension = buildExtension('chromium');
  const figures = {
    sizes: measureSizes(extension),
    pages: await measurePages(saved, effort.pages),
    extension: await measureExtension(extension, effort.extension),
  };
  const limits = judgeLimits(figures);
  const isWithinLimits = limits.every((limit) => limit.isOnlyTold || isKept(limit));
  process.stdout.write(
    values.json ? `${JSON.stringify({ ...figures, limits, isWithinLimits })}\n` : `${formatReport(figures, limits)}\n`,
  );
  process.exitCode = isWithinLimits ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
