/*
 * `npm run data:diff -- REV`: what changed in the data since a revision, in
 * readable sentences; with two revisions, between them.
 */
import { fileURLToPath } from 'node:url';
import { readData } from './data-checks/read-data.ts';
import { describeChanges } from './data-diff/describe-changes.ts';
import { readState } from './data-diff/read-state.ts';

const [from, to] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));

if (from === undefined) {
  process.stderr.write('Say since when: npm run data:diff -- REV, for example HEAD or a tag.\n');
  process.exitCode = 1;
} else {
  try {
    const before = readState(from, root);
    const after = to === undefined ? readData(`${root}data`) : readState(to, root);
    const changes = describeChanges(before, after);
    process.stdout.write(`${changes.length > 0 ? changes.join('\n') : 'Nothing has changed.'}\n`);
  } catch (error) {
    // What git said of an unknown revision stands on standard error already.
    process.stderr.write(
      `No changes could be told: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`,
    );
    process.exitCode = 1;
  }
}
