import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCounts, readTexts } from '../../scripts/data-checks/check-counts';
import { checkShapes } from '../../scripts/data-checks/check-shapes';
import { tellFault } from '../../scripts/data-checks/fault';
import { readData } from '../../scripts/data-checks/read-data';

const files = readData(resolve('data'));
const { shaped } = checkShapes(files);
const { version } = files['edition.json'] as { version: string };
const texts = readTexts(resolve('data'));
const faultsOf = (changed: Partial<typeof texts>, edition = version) =>
  checkCounts(shaped, edition, { ...texts, ...changed }).map(tellFault);

describe('what the texts for people say of the data', () => {
  test('is what the data hold', () => expect(faultsOf({})).toEqual([]));

  test('is said of each count, so that each is compared', () => {
    for (const what of ['entries', 'positions of single actors', 'acts of several', 'offices', 'sets of names']) {
      expect(texts['CHANGES.md']).toMatch(new RegExp(`\\d+ ${what}\\b`));
    }
    expect(texts['README.md']).toMatch(/\d+ entries, \d+ events/);
  });

  test.each<[string, RegExp, string]>([
    ['a count that is wrong', /\d+ positions of/, '2 positions of'],
    ['a count of disputes that is wrong', /\d+ disputed terms/, '3 disputed terms'],
  ])('tells %s', (_name, found, wrong) => {
    const [told] = faultsOf({ 'CHANGES.md': texts['CHANGES.md'].replace(found, wrong) });
    expect(told).toMatch(
      /^data\/CHANGES\.md: “the text”, .+: are \d+, but the text says \d; say what the data hold\.$/,
    );
  });

  test('tells a count in the README too', () => {
    expect(faultsOf({ 'README.md': texts['README.md'].replace(/\d+ events/, '69 events') })).toHaveLength(1);
  });

  test('tells another day, or another edition', () => {
    expect(faultsOf({ 'CHANGES.md': texts['CHANGES.md'].replace('checked on', 'seen on') })).toHaveLength(1);
    expect(faultsOf({}, '9.9.9')).toEqual([
      'data/CHANGES.md: “the text”, the newest edition: is not 9.9.9; say what the data hold.',
    ]);
  });

  test('leaves the counts of older editions alone', () => {
    expect(faultsOf({ 'CHANGES.md': `${texts['CHANGES.md']}\n## 0.9.0\n\n- 3 entries.\n` })).toEqual([]);
  });
});
