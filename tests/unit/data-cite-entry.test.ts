import { describe, expect, test } from 'vitest';
import { answerCite, type CiteForm, citeEntry, readCiteRequest } from '../../data/cite-entry';
import { dataset } from '../../data/dataset';
import { describeEntry } from '../../data/describe-entry';
import type { EntryDetails } from '../../data/entry-details';
import { plainText } from '../../data/linked-text';
import { isIn, isSource, plainOf, SAYS, WORDS } from './cited-parts';

const TODAY = '2026-11-25';

function detailsOf(id: string): EntryDetails {
  const details = describeEntry(id, { publishedOn: null, mentioned: [], today: TODAY });
  if (!details) throw new Error(`${id} is not in the dataset`);
  return details;
}

const everyEntry = dataset.entries.map(({ id }) => detailsOf(id));

describe.each<CiteForm>(['text', 'markdown'])('a whole entry as %s', (form) => {
  test.each(Object.entries(SAYS).flatMap(([part, says]) => (says ? [[part, says] as const] : [])))(
    'says all there is of %s',
    (_, says) => {
      let count = 0;
      for (const details of everyEntry) {
        const text = plainOf(citeEntry(details, { position: null, form }, WORDS));
        const all = says(details).filter((each) => each !== '');
        expect(all.filter((each) => !(isSource(each) ? isIn(text, each) : text.includes(plainText(each))))).toEqual([]);
        count += all.length;
      }
      expect(count).toBeGreaterThan(0);
    },
  );

  test('stands in the order of the card, each part under its heading', () => {
    const parts = [...citeEntry(detailsOf('return-hub'), { position: null, form }, WORDS).matchAll(/The (\w+)\n/g)];
    expect(parts.map(([, part]) => part)).toEqual([
      ...['explanation', 'whyItMatters', 'notToBeConfusedWith', 'dispute', 'events', 'seeAlso', 'sources'],
    ]);
  });

  test('says of a source that nobody opened it, and of no other', () => {
    const textOf = (id: string) => citeEntry(detailsOf(id), { position: null, form }, WORDS);
    const sourcesOf = (id: string) =>
      Object.values(SAYS)
        .flatMap((says) => says?.(detailsOf(id)) ?? [])
        .filter(isSource);
    const unopened = sourcesOf('article-3').filter(({ wasOpened }) => !wasOpened);
    expect(unopened.length).toBeGreaterThan(0);
    for (const id of ['article-3', 'ed-davey'])
      expect(textOf(id).split('not opened').length - 1).toBe(
        sourcesOf(id).filter(({ wasOpened }) => !wasOpened).length,
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
