import { describe, expect, test } from 'vitest';
import { describeInLine } from '../../components/entry/describe-in-line';
import type { EntryDetails } from '../../data/entry-details';
import { entry } from './views-mount';

describe('one line', () => {
  const lineOf = (id: string, changes: Partial<EntryDetails> = {}) => describeInLine(entry(id, changes))?.text;

  test('is the position that bears on the page, with its day', () => {
    const line = 'supports a new reading of the Convention in migration cases · 9 Dec 2025';
    expect(lineOf('keir-starmer')).toBe(line);
    const { bearing } = entry('keir-starmer');
    if (!bearing) throw new Error('needs a position');
    expect(lineOf('keir-starmer', { bearing: { ...bearing, date: null, asOf: '2026-03' } })).toBe(
      line.replace('9 Dec 2025', 'As of Mar 2026'),
    );
    const ofThatDay = { ...bearing, on: 'the text of 9 Dec 2025', date: '2025-12-09' };
    expect(lineOf('keir-starmer', { bearing: ofThatDay })).toBe('supports the text of 9 Dec 2025');
  });

  test('is else what it is', () => {
    const { oneLine } = entry('article-8');
    expect(describeInLine(entry('article-8'))).toEqual({ text: oneLine, english: oneLine });
    expect(lineOf('keir-starmer', { bearing: null })).toContain('Prime Minister when this was published');
  });
});
