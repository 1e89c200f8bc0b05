import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { createNameLinker } from '../../data/link-names';
import { plainText } from '../../data/linked-text';
import type { Entry } from '../../data/schema';

type Spelling = Partial<Entry['spellings'][number]> & { texts: string[] };

function entry(id: string, name: string, spellings: Spelling[] = [], kind: Entry['kind'] = 'term'): Entry {
  const groups = spellings.map((group) => ({
    ...{ strength: 'topical', case: 'any', cues: [], neverWhen: [], lang: 'en' },
    ...group,
  }));
  const rest = { explanation: name, seeAlso: [], roles: [], positions: [], sources: [], asOf: '2026-01-01' };
  return { id, kind, name, spellings: groups as Entry['spellings'], ...rest };
}

const ENTRIES = [
  entry('return-hub', 'Return hub', [{ texts: ['return hub', 'return hubs'] }]),
  entry('regulation', 'EU Return Regulation', [{ texts: ['Return Regulation'], strength: 'certain' }]),
  entry('article-8', 'Article 8 ECHR', [{ texts: ['Article 8'], neverWhen: [{ after: 'of the GDPR' }] }], 'article'),
  entry('hub', 'Hub', [{ texts: ['hub'] }]),
  entry('treaty', 'The Treaty', [{ texts: ['ECHR'], case: 'exact' }], 'treaty'),
  entry('court', 'The Court of Rights', [{ texts: ['ECHR', 'Strasbourg court'], case: 'exact' }], 'court'),
  entry('framework', 'Framework', [], 'treaty'),
  entry('denmark', 'Denmark', [{ texts: ['Danish government'] }], 'state'),
  entry('ireland', 'Irish state', [{ texts: ['Ireland'], neverWhen: ['Northern Ireland'] }]),
  entry('sport', 'Pitch', [{ texts: ['pitch'], neverWhen: ['@sport'] }]),
  entry('surname', 'Jane Roe', [{ texts: ['Roe'], strength: 'contextual' }], 'person'),
  entry('german', 'Deutsch', [{ texts: ['Rückkehr'], lang: 'de' }]),
  entry('office', 'A. Holder', [{ texts: ['home secretary'], from: '2024' }], 'person'),
];

const link = createNameLinker(ENTRIES, { sport: ['football', 'match day'] });

/** The text with its links in brackets: "[words>entry]". */
function linked(text: string, ownId = 'other'): string {
  return [link(text, ownId)]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}>${piece.entry}]`))
    .join('');
}

describe('names in our own texts', () => {
  test.each<[string, string, string]>([
    ['are linked where they stand', 'On return hubs abroad.', 'On [return hubs>return-hub] abroad.'],
    ['in any case, where case does not count', 'Return Hubs', '[Return Hubs>return-hub]'],
    ['at the end and with a possessive', "Jane Roe's hub", "[Jane Roe>surname]'s [hub>hub]"],
    ['the longest first', 'The EU Return Regulation', 'The [EU Return Regulation>regulation]'],
    ['once in each text', 'A return hub, not two return hubs', 'A [return hub>return-hub], not two return hubs'],
    ['never inside a word', 'A hubcap and a subhub', 'A hubcap and a subhub'],
    ['not where a veto follows', 'Article 8 of the GDPR', 'Article 8 of the GDPR'],
    ['but where it does not', 'Article 8 of the Convention', '[Article 8>article-8] of the Convention'],
    ['not where a veto stands anywhere in the text', 'A pitch on match day', 'A pitch on match day'],
    ['not where the name is a part of a veto', 'In Northern Ireland', 'In Northern Ireland'],
    ['but where the veto is elsewhere', 'Northern Ireland and Ireland', 'Northern Ireland and [Ireland>ireland]'],
    ['not where the words can mean two', 'The ECHR says', 'The ECHR says'],
    ['but by what means only one', 'The Strasbourg court says', 'The [Strasbourg court>court] says'],
    ['not where case counts and differs', 'The strasbourg Court', 'The strasbourg Court'],
    ['not as a party in a case', 'Roe v. Jane Roe', 'Roe v. Jane Roe'],
    ['not where they belong to what was named before', 'Its Article 8 says', 'Its Article 8 says'],
    ['not by a bare surname', 'Roe said', 'Roe said'],
    ['not for a state by its bare name, which is a place', 'In Denmark', 'In Denmark'],
    ['but where it acts', 'The Danish government', 'The [Danish government>denmark]'],
    ['not by the words of another language', 'Die Rückkehr', 'Die Rückkehr'],
    ['not by an office, whose holder changes', 'The home secretary', 'The home secretary'],
  ])('%s', (_, text, expected) => expect(linked(text)).toBe(expected));

  test('never lead to the entry they stand in, nor to a shorter name inside its own', () => {
    expect(linked('A return hub is a hub', 'return-hub')).toBe('A return hub is a [hub>hub]');
  });

  test('leave the articles of another treaty to it', () => {
    expect(linked('Under Article 8', 'framework')).toBe('Under Article 8');
  });
});

describe('in the dataset', () => {
  const linkReal = createNameLinker(dataset.entries, dataset.cueLists);
  const texts = dataset.entries.flatMap(({ id, explanation, whyItMatters, notToBeConfusedWith, positions }) =>
    [explanation, whyItMatters, notToBeConfusedWith, ...positions.map(({ summary }) => summary)]
      .filter((text) => text !== undefined)
      .map((text) => ({ id, text, linked: linkReal(text, id) })),
  );

  test('every text stays the same, word for word', () => {
    expect(texts.filter(({ text, linked }) => plainText(linked) !== text)).toEqual([]);
  });

  test('every link leads to another entry, and to each only once', () => {
    const ids = new Set(dataset.entries.map(({ id }) => id));
    for (const { id, linked } of texts) {
      const targets = [linked].flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.entry]));
      expect(new Set(targets).size).toBe(targets.length);
      for (const target of targets) {
        expect(target).not.toBe(id);
        expect(ids).toContain(target);
      }
    }
  });

  test('there are links in plenty', () => {
    expect(texts.filter(({ linked }) => typeof linked !== 'string').length).toBeGreaterThan(300);
  });
});
