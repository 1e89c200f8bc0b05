import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';
import { nameDay } from './name-day.ts';

/** The texts for people that say how much there is. */
const TEXTS = ['README.md', 'CHANGES.md'] as const;
type Texts = Record<(typeof TEXTS)[number], string>;

/** Where each edition begins in CHANGES.md; the newest stands first. */
const EDITION = /^## /m;

/** Reads those texts. */
export function readTexts(folder: string): Texts {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { 'README.md': read('README.md'), 'CHANGES.md': read('CHANGES.md') };
}

/** What is said for people about the newest edition is what the data hold: counts, days, version. */
export function checkCounts({ talks, ...shaped }: Shaped, version: string, texts: Texts): Fault[] {
  const [, newest = ''] = texts['CHANGES.md'].split(EDITION);
  const days = `As of ${nameDay(talks.status.asOf)}, checked on ${nameDay(talks.status.checkedOn)}.`;
  return [
    ...compareCounts('README.md', texts['README.md'], { ...shaped, talks }),
    ...compareCounts('CHANGES.md', newest, { ...shaped, talks }),
    ...(newest.startsWith(version) ? [] : [fault('CHANGES.md', 'the newest edition', `is not ${version}`)]),
    ...(newest.includes(days) ? [] : [fault('CHANGES.md', 'the days', `do not say “${days}”`)]),
  ];
}

function compareCounts(file: string, text: string, shaped: Shaped): Fault[] {
  const { entries, groupActs, offices, lookAlikes, talks } = shaped;
  const counts: Record<string, number> = {
    entries: entries.length,
    'positions of single actors': entries.flatMap(({ record }) => record.positions).length,
    'acts of several': groupActs.length,
    offices: offices.length,
    'sets of names': lookAlikes.length,
    'disputed terms': entries.filter(({ record }) => record.dispute).length,
    events: talks.events.length,
  };
  return Object.entries(counts).flatMap(([what, count]) =>
    [...text.matchAll(new RegExp(`(\\d+) ${what}\\b`, 'g'))]
      .filter(([, said]) => Number(said) !== count)
      .map(([, said]) => fault(file, what, `are ${count}, but the text says ${said}`)),
  );
}

function fault(file: string, field: string, wrong: string): Fault {
  return { file, entry: 'the text', field, wrong, mend: 'say what the data hold' };
}
