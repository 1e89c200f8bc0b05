import { execFileSync } from 'node:child_process';
import type { State } from './describe-changes.ts';

/** A few megabytes: the data of one state, all files together, stay far below. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The JSON files under data/ as they stood at a revision. An unknown revision throws with what git says. */
export function readState(revision: string, cwd: string): State {
  const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: MAX_BYTES });
  const paths = git('ls-tree', '-r', '--name-only', revision, 'data/').split('\n');
  const wanted = paths.filter((path) => path.endsWith('.json') && !path.startsWith('data/json-schema/'));
  return Object.fromEntries(
    wanted.map((path) => [path.slice('data/'.length), JSON.parse(git('show', `${revision}:${path}`))]),
  );
}
