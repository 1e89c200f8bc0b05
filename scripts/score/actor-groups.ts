import { readFileSync } from 'node:fs';
import type { Figures } from './count-score.ts';
import type { Judged } from './judge-passage.ts';

/** The groups between which recall should not differ: entry ids by group, in tests/corpus/groups.json. */
type Groups = Record<string, string[]>;

/**
 * Recall per group of actors: does detection find one side as well as another?
 * `entryOf` tells which entry a referent is.
 */
export function countGroups(judged: readonly Judged[], entryOf: (is: string) => string | null): [string, Figures][] {
  const groups: Groups = JSON.parse(readFileSync(new URL('../../tests/corpus/groups.json', import.meta.url), 'utf8'));
  return Object.entries(groups).map(([group, entries]) => {
    const members = new Set(entries);
    const referents = judged.flatMap((one) => one.referents.filter(({ is }) => members.has(entryOf(is) ?? '')));
    const found = referents.filter(({ isFound }) => isFound).length;
    const passages = judged.filter((one) => one.referents.some(({ is }) => members.has(entryOf(is) ?? ''))).length;
    return [
      group,
      { passages, marks: 0, right: 0, referents: referents.length, found, negatives: 0, negativesMarked: 0 },
    ];
  });
}
