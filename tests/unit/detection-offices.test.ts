import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { openIndex } from '../../detection/build-index';
import { compileIndex } from '../../detection/compile-index';
import { findPhrases } from '../../detection/find-phrases';
import { findMatches } from './find-matches-at-once';

const index = openIndex(compileIndex(dataset.entries, dataset.cueLists));

/** The entries that these words name on a page of that date, in a paragraph about the Court. */
function namedBy(words: string, sentence: string, publishedOn: string | null): string[] {
  const text = `The European Court of Human Rights was in the news. ${sentence}`;
  const place = { start: 0, article: 0, item: 0, section: 0, isHeading: false, isLink: false, isAside: false };
  const hits = findPhrases(text, index);
  const flows = hits ? [{ ...place, text, hits }] : [];
  const matches = findMatches(flows, { title: '', description: '', lang: 'en', publishedOn }, index);
  const at = text.indexOf(words);
  return matches.filter(({ start, end }) => start < at + words.length && at < end).flatMap(({ entries }) => entries);
}

describe('an office named alone is its holder when the page was published', () => {
  test.each<[string, string, string | null, string[]]>([
    ['home secretary', 'The home secretary told MPs that she would act.', '2025-05-22', ['yvette-cooper']],
    ['home secretary', 'The home secretary told MPs that she would act.', '2025-12-10', ['shabana-mahmood']],
    ['prime minister', 'In Britain the prime minister asked for change.', '2025-12-10', ['keir-starmer']],
    ['prime minister', 'In Britain the prime minister asked for change.', '2026-09-01', ['andy-burnham']],
    [
      'prime minister',
      'In Britain the prime minister asked for change.',
      '2026-07-20',
      ['keir-starmer', 'andy-burnham'],
    ],
    ['justice secretary', 'The UK justice secretary went to Strasbourg.', '2025-06-18', ['shabana-mahmood']],
    ['justice secretary', 'The UK justice secretary went to Strasbourg.', '2025-12-10', ['david-lammy']],
    ['foreign secretary', 'Britain’s foreign secretary signed.', '2026-05-15', ['yvette-cooper']],
    ['foreign secretary', 'Britain’s foreign secretary signed.', '2026-09-01', ['ed-miliband']],
    ['Danish prime minister', 'The Danish prime minister spoke first.', '2025-05-22', ['mette-frederiksen']],
    ['Latvian prime minister', 'The Latvian prime minister spoke.', '2026-05-01', ['evika-silina']],
    ['Latvian prime minister', 'The Latvian prime minister spoke.', '2026-09-01', ['andris-kulbergs']],
    ['court’s president', 'The Strasbourg court’s president answered.', '2026-01-29', ['mattias-guyomar']],
    // Nobody is known to hold it, so nobody is named.
    ['attorney general', 'The UK attorney general spoke.', '2026-09-01', []],
    ['First Minister', 'Scotland’s First Minister spoke.', '2026-09-01', []],
    ['Danish prime minister', 'The Danish prime minister spoke.', '2011-01-01', []],
  ])('%s, in “%s” on %s: %j', (words, sentence, publishedOn, expected) => {
    expect(namedBy(words, sentence, publishedOn)).toEqual(expected);
  });
});

describe('an office is not its holder', () => {
  test.each([
    ['former', 'The former home secretary told MPs.'],
    ['once', 'Suella Braverman was home secretary then, MPs heard.'],
    ['of another country', 'MPs heard that the home secretary of India would come.'],
    ['beside the name, with a comma', 'MPs heard the home secretary, Shabana Mahmood.'],
    ['after the name', 'MPs heard Shabana Mahmood, the home secretary, speak.'],
    ['beside another name', 'MPs heard home secretary Yvette Cooper.'],
    ['in opposition', 'The shadow home secretary told MPs.'],
  ])('%s', (_name, sentence) => {
    expect(namedBy('home secretary', sentence, '2025-12-10')).not.toContain('shabana-mahmood');
  });
});

test('beside a name the name is marked instead', () => {
  const sentence = 'MPs heard Danish prime minister Mette Frederiksen speak.';
  expect(namedBy('Danish prime minister', sentence, '2025-12-10')).toEqual([]);
  expect(namedBy('Mette Frederiksen', sentence, '2025-12-10')).toEqual(['mette-frederiksen']);
});

describe('on a page without a date', () => {
  test('an office names whoever is named beside it', () => {
    expect(namedBy('prime minister', 'The British prime minister spoke, and Starmer left.', null)).toEqual([
      'keir-starmer',
    ]);
  });

  test('and alone, everyone who held it, so that the reader is asked', () => {
    const named = namedBy('British prime minister', 'The British prime minister spoke.', null);
    expect(named).toEqual(expect.arrayContaining(['keir-starmer', 'andy-burnham']));
  });
});
