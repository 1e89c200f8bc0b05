/*
 * `npm run data:check`: what the dataset holds, how even and how readable it
 * is, and in one sentence each what is wrong with it. With --full, the reading
 * figure of every entry and every long sentence.
 */
import { fileURLToPath } from 'node:url';
import { checkCounts, readTexts } from './data-checks/check-counts.ts';
import { checkDataset } from './data-checks/check-dataset.ts';
import { checkShapes } from './data-checks/check-shapes.ts';
import { countData } from './data-checks/count-data.ts';
import { tellFault } from './data-checks/fault.ts';
import { readData } from './data-checks/read-data.ts';
import { tellFairness } from './data-checks/report-fairness.ts';
import { tellReading } from './data-checks/report-reading.ts';

const folder = fileURLToPath(new URL('../data', import.meta.url));
const files = readData(folder);
const { shaped } = checkShapes(files);
const { version } = files['edition.json'] as { version: string };
const faults = [
  ...checkDataset(files, new Date().toISOString().slice(0, 10)),
  ...checkCounts(shaped, version, readTexts(folder)),
];
const report = [
  ...countData(files),
  '',
  ...tellFairness(shaped),
  '',
  ...tellReading(shaped, process.argv.includes('--full')),
];

process.stdout.write(`${report.join('\n')}\n`);
for (const fault of faults) process.stderr.write(`${tellFault(fault)}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
