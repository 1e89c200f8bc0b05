import { describe, expect, test } from 'vitest';
import { answerCite, type CiteForm, type CiteWords, citeEntry, readCiteRequest } from '../../data/cite-entry';
import { dataset } from '../../data/dataset';
import { describeEntry } from '../../data/describe-entry';
import type { EntryDetails, SourceLink } from '../../data/entry-details';
import { plainText } from '../../data/linked-text';

const TODAY = '2026-11-25';

/** Dates as they are stored, so that each can be looked for in the text. */
const WORDS: CiteWords = {
  date: (date) => date,
  notOpened: 'not opened',
  kind: ({ kind }) => kind,
  stance: (stance) => stance,
  role: ({ title, from, to, lastConfirmed }) => `${title} ${from} ${to ?? lastConfirmed}`,
  quote: ({ text, by }) => `“${text}” (${by})`,
  group: ({ group }) => group && `${group.size} took part`,
  asOf: (date) => `As of ${date}`,
  edition: ({ version, asOf }) => `Edition ${version} of ${asOf}.`,
  explanation: 'Explanation',
  whyItMatters: 'Why it matters',
  notToBeConfusedWith: 'Not to be confused with',
  positions: 'Positions',
  roles: 'Roles',
  sources: 'Sources',
};

function detailsOf(id: string): EntryDetails {
  const details = describeEntry(id, { publishedOn: null, mentioned: [], today: TODAY });
  if (!details) throw new Error(`${id} is not in the dataset`);
  return details;
}

const everyEntry = dataset.entries.map(({ id }) => detailsOf(id));

/** As a text gives an address and a title; Markdown puts a backslash before its signs. */
function isIn(text: string, { title, publisher, published, url }: SourceLink): boolean {
  const plain = text.replaceAll('\\', '').replaceAll('%28', '(').replaceAll('%29', ')');
  return [title, publisher, published, url].every((part) => part === null || plain.includes(part));
}

describe.each<CiteForm>(['text', 'markdown'])('a whole entry as %s', (form) => {
  test('has every source, every date and the edition', () => {
    for (const details of everyEntry) {
      const text = citeEntry(details, { position: null, form }, WORDS);
      const { positions, roles, sources, asOf, name } = details;
      const cited = [
        ...sources,
        ...positions.flatMap((each) => each.sources),
        ...roles.flatMap((each) => each.sources),
      ];
      expect(cited.filter((source) => !isIn(text, source))).toEqual([]);
      const dates = [asOf, ...positions.flatMap(({ date, asOf: day }) => [date ?? day, day])];
      expect(dates.filter((date) => !text.includes(date))).toEqual([]);
      expect(text).toContain(name);
      expect(text).toContain(`Edition ${dataset.version} of ${dataset.asOf}.`);
    }
  });

  test('says of a source that nobody opened it, and of no other', () => {
    const textOf = (id: string) => citeEntry(detailsOf(id), { position: null, form }, WORDS);
    const { sources } = detailsOf('article-3');
    const unopened = sources.filter(({ wasOpened }) => !wasOpened);
    expect(unopened.length).toBeGreaterThan(0);
    expect(textOf('article-3').split('not opened')).toHaveLength(unopened.length + 1);
    expect(textOf('ed-davey').split('not opened').length - 1).toBe(
      [detailsOf('ed-davey')]
        .flatMap((each) => [each, ...each.positions, ...each.roles])
        .flatMap((each) => each.sources.filter(({ wasOpened }) => !wasOpened)).length,
    );
  });

  test('has what the positions say, in the same form for all', () => {
    const text = citeEntry(detailsOf('keir-starmer'), { position: null, form }, WORDS).replaceAll('\\', '');
    for (const { stance, on, summary, quote } of detailsOf('keir-starmer').positions) {
      expect(text).toContain(form === 'text' ? `${stance} ${on}` : `**${stance}** ${on}`);
      expect(text).toContain(plainText(summary));
      if (quote) expect(text).toContain(`“${quote.text}” (${quote.by})`);
    }
  });
});

test.each<CiteForm>(['text', 'markdown', 'citation'])(
  'every single position as %s has its holder, sources, dates and edition',
  (form) => {
    for (const details of everyEntry) {
      details.positions.forEach((position, nth) => {
        const text = citeEntry(details, { position: nth, form }, WORDS);
        expect(position.sources.filter((source) => !isIn(text, source))).toEqual([]);
        for (const part of [position.date ?? position.asOf, `As of ${position.asOf}`, dataset.version]) {
          expect(text).toContain(part);
        }
        expect(text.replaceAll('\\', '')).toContain(details.name);
      });
    }
  },
);

test('a citation is one paragraph with the entry, its sources, its date and the edition', () => {
  for (const details of everyEntry) {
    const text = citeEntry(details, { position: null, form: 'citation' }, WORDS);
    expect(text).not.toContain('\n');
    expect(text).toContain(`“${details.name}” (${details.id}). As of ${details.asOf}. Edition`);
    expect(details.sources.filter((source) => !isIn(text, source))).toEqual([]);
  }
});

test('Markdown keeps signs of our texts from becoming its own', () => {
  const details = { ...detailsOf('article-8'), name: '# A *b* [c](d) `e` <f>', explanation: '1. one' };
  const text = citeEntry(details, { position: null, form: 'markdown' }, WORDS);
  expect(text).toContain('## \\# A \\*b\\* \\[c\\](d) \\`e\\` \\<f\\>');
  expect(text).toContain('\n1\\. one');
});

describe('a request', () => {
  test('that is sound is answered', () => {
    const request = { entry: 'article-8', position: null, form: 'citation' } as const;
    expect(readCiteRequest(request)).toEqual(request);
    expect(answerCite(request, TODAY, WORDS)).toMatch(/^“Article 8/);
  });

  test.each([undefined, null, 'x', 7, [], { entry: 3, position: '1', form: 'pdf' }])('%j asks for nothing', (data) => {
    expect(readCiteRequest(data)).toEqual({ entry: '', position: null, form: 'text' });
    expect(answerCite(readCiteRequest(data), TODAY, WORDS)).toBe('');
  });

  test('for a position that is not there gives the whole entry', () => {
    const whole = answerCite({ entry: 'keir-starmer', position: null, form: 'text' }, TODAY, WORDS);
    expect(answerCite({ entry: 'keir-starmer', position: 999, form: 'text' }, TODAY, WORDS)).toBe(whole);
  });
});
