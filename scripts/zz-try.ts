import { measurePages } from './bench/measure-pages.ts';
import { readSavedPages } from './bench/saved-pages.ts';

const saved = process.argv[2] ? readSavedPages(process.argv[2]).slice(0, Number(process.argv[3] ?? 100)) : [];
const r = await measurePages(saved, { most: 9, budgetMs: 500 });
const f = (t: any) => t.ms.toFixed(3) + '/' + t.samples + (t.result !== undefined ? `(${t.result})` : '');
for (const { page, times } of r.offTopic)
  console.log(
    'OFF',
    page,
    Object.entries(times)
      .map(([k, t]) => k + ' ' + f(t))
      .join('  '),
    'ratio',
    ((times.firstStage.ms - 1) / times.textContent.ms).toFixed(2),
  );
for (const { page, times } of r.onTopic)
  console.log(
    'ON',
    page,
    Object.entries(times)
      .map(([k, t]) => k + ' ' + f(t))
      .join('  '),
    'x',
    (Math.min(times.markRegExp.ms, times.findAndReplace.ms) / times.engine.ms).toFixed(2),
  );
console.log(
  'parts',
  Object.entries(r.parts)
    .map(([k, t]) => k + ' ' + f(t))
    .join('  '),
);
console.log('growth', f(r.textGrowth.once), f(r.textGrowth.twice), r.textGrowth.twice.ms / r.textGrowth.once.ms);
for (const s of r.spellingGrowth) console.log('spellings', s.times, f(s.timing));
for (const s of r.stretches) console.log('stretch', s.page, s.firstStage.toFixed(1), s.engine.toFixed(1));
