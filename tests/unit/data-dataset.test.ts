import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ISSUE_ORDER } from '../../data/choose-position';
import { dataset, entryById } from '../../data/dataset';
import { EntryKind, Issue } from '../../data/schema';
import { checkDataset } from '../../scripts/data-checks/check-dataset';
import { tellFault } from '../../scripts/data-checks/fault';
import { readData } from '../../scripts/data-checks/read-data';

const files = readData(resolve('data'));
const { entries, groupActs, sources, talks } = dataset;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('the dataset has no fault', () => {
  expect(checkDataset(files, new Date().toISOString().slice(0, 10)).map(tellFault)).toEqual([]);
});

test('every file of entries is loaded', () => {
  const inFiles = Object.entries(files).flatMap(([file, records]) =>
    file.startsWith('entries/') ? (records as { id: string }[]).map(({ id }) => id) : [],
  );
  expect(entries.map(({ id }) => id).sort()).toEqual(inFiles.sort());
});

describe('nothing is lost', () => {
  // 187 actors and 158 terms, of which 14 bodies are both.
  test('331 entries', () => expect(entries).toHaveLength(187 + 158 - 14));

  test.each<[EntryKind, number]>([
    ['article', 25],
    ['treaty', 4],
    ['court', 5],
    ['body', 17],
    ['person', 85],
    ['party', 15],
    ['government', 3],
    ['state', 43],
    ['organisation', 22],
    ['case', 26],
    ['law', 19],
    ['term', 57],
    ['event', 10],
  ])('of kind %s: %i', (kind, count) => expect(entries.filter((entry) => entry.kind === kind)).toHaveLength(count));

  // 306 positions were found, and Labour's on staying was made of what is recorded of its leader and home secretary;
  // those taken together stand once, with their members.
  test('215 positions of their own and 92 in group acts', () => {
    expect(sum(entries.map(({ positions }) => positions.length))).toBe(215);
    expect(sum(groupActs.flatMap(({ members }) => members.map((part) => part.entries.length)))).toBe(307 - 215);
  });

  test.each([
    ['letter-of-nine', 9, 16],
    ['joint-statement-27', 27, 27],
    ['chisinau-46', 46, 40],
    ['hub-group-5', 5, 5],
    ['epc-17', 17, 4],
  ])('%s: of %i states, %i members', (id, size, members) => {
    const act = groupActs.find((each) => each.id === id);
    expect(act?.size).toBe(size);
    expect(act?.members.flatMap((part) => part.entries)).toHaveLength(members);
  });

  test('147 roles, 12 quotes, 26 judgments', () => {
    expect(sum(entries.map(({ roles }) => roles.length))).toBe(147);
    expect(entries.flatMap(({ positions }) => positions.filter(({ quote }) => quote))).toHaveLength(12);
    expect(entries.filter(({ caseFacts }) => caseFacts)).toHaveLength(26);
  });

  // 1,943 were collected; 102 differ from another only by accents, quotes, dashes or case, or stood in both lists.
  // 20 more name an office: they stand once with it, and every holder gets them for the time in office.
  test('at least 1,821 spellings of entries', () => {
    const own = entries.flatMap(({ spellings }) => spellings.filter(({ from, to }) => !from && !to));
    expect(sum(own.map(({ texts }) => texts.length))).toBeGreaterThanOrEqual(1943 - 102 - 20);
  });

  test('70 events, 482 sources and the status', () => {
    expect(talks.events).toHaveLength(70);
    expect(sources).toHaveLength(482);
    expect([talks.status.decided, talks.status.stillOpen, talks.status.next].map((list) => list.length)).toEqual([
      5, 6, 5,
    ]);
  });
});

describe('a body that is actor and term is one entry', () => {
  test.each([
    'cddh',
    'commissioner-for-human-rights',
    'committee-of-ministers',
    'council-of-europe',
    'council-of-the-eu',
    'ecthr',
    'european-commission',
    'frontex',
    'jchr',
    'joint-statement-27',
    'letter-of-nine',
    'pace',
    'unhcr',
    'venice-commission',
  ])('%s', (id) => {
    expect(entries.filter((entry) => entry.id === id)).toHaveLength(1);
    // Only terms have it.
    expect(entryById(id)?.whyItMatters).toBeTypeOf('string');
  });

  test('under the id of the term', () => {
    expect(entryById('european-court-of-human-rights')).toBeUndefined();
    expect(entryById('parliamentary-assembly-pace')).toBeUndefined();
    expect(JSON.stringify(files)).not.toMatch(/"(european-court-of-human-rights|parliamentary-assembly-pace)"/);
  });

  test('with what the actor said', () => {
    expect(entryById('letter-of-nine')?.positions.map(({ issue }) => issue)).toEqual([
      'reform',
      'article-8',
      'membership',
    ]);
    expect(entryById('pace')?.short).toBe('PACE');
    expect(entryById('jchr')?.roles).toHaveLength(1);
  });

  test('with the stronger rule of the term where the two differed', () => {
    const group = entryById('ecthr')?.spellings.find(({ texts }) => texts.includes('European Court of Human Rights'));
    expect(group?.strength).toBe('certain');
  });
});

test('the order of issues and kinds is that of the schema', () => {
  expect(ISSUE_ORDER).toEqual(Issue.options);
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(EntryKind.options));
});

test('what a file leaves out is filled in', () => {
  for (const entry of entries) {
    expect(entry.seeAlso).toBeInstanceOf(Array);
    for (const group of entry.spellings) {
      expect(group).toMatchObject({
        case: expect.stringMatching(/^(any|exact)$/),
        lang: expect.stringMatching(/^[a-z]{2}$/),
      });
      expect(group.cues).toBeInstanceOf(Array);
    }
  }
});

test('the edition says its version and its days', () => {
  expect(dataset.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(dataset).toMatchObject({ asOf: '2026-10-08', checkedOn: '2026-11-23' });
});

test('what changed in the edition stands in CHANGES.md, newest first', () => {
  const [newest] = readFileSync(resolve('data/CHANGES.md'), 'utf8').match(/^## .+$/gm) ?? [];
  expect(newest).toBe(`## ${dataset.version}`);
});
