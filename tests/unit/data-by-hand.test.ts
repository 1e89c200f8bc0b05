import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assembleDataset, type DatasetFiles } from '../../data/assemble-dataset';
import { openIndex } from '../../detection/build-index';
import { compileIndex } from '../../detection/compile-index';
import { findPhrases } from '../../detection/find-phrases';
import { checkDataset } from '../../scripts/data-checks/check-dataset';
import { type DataFiles, readData } from '../../scripts/data-checks/read-data';
import { findMatches } from './find-matches-at-once';

/** What a person types who adds an actor: JSON, and nothing else. */
const ACTOR = {
  id: 'ruritania-council',
  kind: 'organisation',
  name: 'Ruritanian Refugee Board',
  country: 'denmark',
  spellings: [{ texts: ['Ruritanian Refugee Board'], strength: 'topical' }],
  oneLine: 'A board that advises on refugees.',
  explanation: 'It advises on refugees and gives its view on new laws.',
  positions: [
    {
      issue: 'return-hubs',
      stance: 'opposes',
      on: 'return hubs',
      summary: 'It asked for claims to be decided at home.',
      date: '2026-06-01',
      sources: ['stm-27'],
      asOf: '2026-06-01',
    },
    {
      issue: 'membership',
      stance: 'supports',
      on: 'staying in the Convention',
      summary: 'It said that the Convention protects refugees.',
      date: '2026-06-02',
      sources: ['stm-27'],
      asOf: '2026-06-02',
    },
  ],
  sources: ['coe-t005'],
  asOf: '2026-06-02',
};

const PAGE = 'The European Court of Human Rights answered. The Ruritanian Refugee Board opposes return hubs.';

test('a person who edits only JSON adds an actor with two positions, and it is found', () => {
  const files = structuredClone(readData(resolve('data')));
  (files['entries/organisations-international.json'] as unknown[]).push(ACTOR);
  expect(checkDataset(files, '2026-11-25')).toEqual([]);

  const { entries, cueLists } = assembleDataset(partsOf(files));
  expect(entries.find(({ id }) => id === ACTOR.id)?.positions).toHaveLength(2);
  expect(entriesFoundIn(PAGE, compileIndex(entries, cueLists))).toContain(ACTOR.id);
});

test('and what is not in the data is not found', () => {
  const { entries, cueLists } = assembleDataset(partsOf(readData(resolve('data'))));
  expect(entriesFoundIn(PAGE, compileIndex(entries, cueLists))).not.toContain(ACTOR.id);
});

function entriesFoundIn(text: string, compiled: ReturnType<typeof compileIndex>): string[] {
  const index = openIndex(compiled);
  const place = { start: 0, article: 0, item: 0, section: 0, isHeading: false, isLink: false, isAside: false };
  const hits = findPhrases(text, index);
  const flows = hits ? [{ ...place, text, hits }] : [];
  return findMatches(flows, { title: '', description: '', lang: 'en', publishedOn: '2026-06-03' }, index).flatMap(
    (match) => match.entries,
  );
}

function partsOf(files: DataFiles): DatasetFiles {
  const lists = Object.entries(files).flatMap(([file, list]) => (file.startsWith('entries/') ? [list] : []));
  return {
    entries: lists,
    edition: files['edition.json'],
    offices: files['offices.json'],
    cueLists: files['cues.json'],
    groupActs: files['group-acts.json'],
    lookAlikes: files['confusables.json'],
    talks: files['talks.json'],
    sources: files['sources.json'],
  } as DatasetFiles;
}
