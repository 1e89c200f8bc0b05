/*
 * `npm run data:check`: what the dataset holds, and in one sentence each what
 * is wrong with it.
 */
import { fileURLToPath } from 'node:url';
import { checkDataset } from './data-checks/check-dataset.ts';
import { countData } from './data-checks/count-data.ts';
import { tellFault } from './data-checks/fault.ts';
import { readData } from './data-checks/read-data.ts';

const files = readData(fileURLToPath(new URL('../data', import.meta.url)));
const faults = checkDataset(files, new Date().toISOString().slice(0, 10));

process.stdout.write(`${countData(files).join('\n')}\n`);
for (const fault of faults) process.stderr.write(`${tellFault(fault)}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
