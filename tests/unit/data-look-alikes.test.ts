import { describe, expect, test } from 'vitest';
import { dataset, entryById } from '../../data/dataset';
import { describeEntry } from '../../data/describe-entry';
import { tellApart } from '../../data/describe-look-alikes';
import { plainText } from '../../data/linked-text';

const page = { publishedOn: '2025-12-10', mentioned: [], today: '2026-11-25' };
const setsOf = (id: string) => describeEntry(id, page)?.lookAlikes ?? [];

describe('sets of look-alikes', () => {
  test('at least fourteen, each with two members', () => {
    expect(dataset.lookAlikes.length).toBeGreaterThanOrEqual(14);
    for (const { members } of dataset.lookAlikes) expect(members.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    [['council-of-europe', 'european-council', 'council-of-the-eu']],
    [['ecthr', 'cjeu']],
    [['echr', 'ecthr']],
    [['ehrc', 'echr']],
    [['article-8', 'eu-charter']],
    [['return-hub', 'rwanda-scheme', 'italy-albania-protocol', 'offshore-processing']],
    [['deportation', 'removal', 'extradition']],
    [['people-smuggling', 'human-trafficking']],
    [['asylum-seeker', 'refugee', 'irregular-migration']],
    [['declaration-of-incompatibility', 'political-declaration']],
    [['human-rights-act', 'echr']],
    [['committee-of-ministers', 'council-of-the-eu']],
    [['restoring-order-and-control', 'operation-restoring-justice', 'conservative-borders-plan']],
    [['joint-statement-27', 'european-council']],
  ])('tell %j apart', (ids) => {
    const sets = dataset.lookAlikes.filter(({ members }) =>
      ids.every((id) => members.some((member) => 'entry' in member && member.entry === id)),
    );
    expect(sets.length).toBeGreaterThanOrEqual(1);
  });

  test('stand with each of their members, without the one a reader comes from', () => {
    const [councils] = setsOf('european-council');
    expect(plainText(councils?.difference ?? '')).toContain('The European Council is the meeting of EU leaders');
    expect(councils?.others.map(({ id }) => id)).toEqual(['council-of-europe', 'council-of-the-eu']);
  });

  test('say how we know', () => {
    const [courts] = setsOf('cjeu');
    expect(courts?.sources.map(({ id }) => id)).toEqual(['echr-site']);
    for (const { id } of dataset.entries) for (const { sources } of setsOf(id)) expect(sources).not.toEqual([]);
  });

  test('name what has no entry', () => {
    expect(setsOf('article-8').flatMap(({ others }) => others)).toContainEqual({
      id: null,
      name: 'Article 8 of the GDPR',
    });
  });

  test('give a search the sentence of the set that most of its results are in', () => {
    expect(tellApart('council-of-the-eu', ['council-of-europe', 'european-council'])).toContain(
      'in Strasbourg and with 46',
    );
    expect(tellApart('council-of-the-eu', ['committee-of-ministers'])).toContain('“Council of Ministers”');
    expect(tellApart('keir-starmer', [])).toBeNull();
  });
});

describe('disputes', () => {
  const disputed = dataset.entries.filter(({ dispute }) => dispute);

  test('are told with their sides, the holders linked', () => {
    expect(disputed.length).toBeGreaterThanOrEqual(12);
    for (const { id } of disputed) {
      const dispute = describeEntry(id, page)?.dispute;
      expect(dispute?.sides.length).toBeGreaterThanOrEqual(2);
      for (const { holders, sources } of dispute?.sides ?? []) {
        expect(sources.length).toBeGreaterThan(0);
        for (const holder of holders) expect(entryById(holder.id)?.name).toBe(holder.name);
      }
    }
  });

  test('are declared by no one else', () => expect(describeEntry('denmark', page)?.dispute).toBeNull());
});

test('an explanation does not begin by repeating the one line', () => {
  for (const { id } of dataset.entries) {
    const details = describeEntry(id, page);
    if (!details?.oneLine || details.explanation === null) continue;
    expect(plainText(details.explanation).startsWith(details.oneLine)).toBe(false);
  }
  expect(describeEntry('liberty', page)?.explanation).toBeNull();
});
