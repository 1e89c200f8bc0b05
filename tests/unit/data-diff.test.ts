import { expect, test } from 'vitest';
import { describeChanges, type State } from '../../scripts/data-diff/describe-changes';

const BEFORE: State = {
  'edition.json': { version: '1.0.0' },
  'entries/people.json': [
    {
      id: 'ada',
      kind: 'person',
      name: 'Ada',
      explanation: 'A minister.',
      spellings: [{ texts: ['Ada', 'Minister Ada'], strength: 'topical' }],
      roles: [
        { title: 'Minister', org: 'Ruritania', from: '2024', to: null, sources: ['a'] },
        { title: 'Chair', org: 'Council', from: '2023', to: null, sources: ['a'] },
      ],
      positions: [
        { issue: 'reform', stance: 'supports', on: 'the letter', summary: 'She signed.', date: '2025-05-22' },
        { issue: 'membership', stance: 'supports', on: 'staying', summary: 'She stays.', date: '2025-06-01' },
      ],
      sources: ['a'],
    },
    { id: 'bob', kind: 'person', name: 'Bob', spellings: [], sources: ['a'] },
  ],
  'offices.json': [{ id: 'minister', title: 'Minister' }],
  'talks.json': {
    status: { headline: 'Talks began', next: [{ date: '2026', what: 'A vote.' }] },
    events: [{ id: 'signed', date: '2025-05-22', title: 'Letter signed', weight: 2 }],
  },
  'sources.json': [{ id: 'a', publisher: 'The Times', title: 'Ada signs', tier: 2 }],
};

const AFTER: State = {
  'edition.json': { version: '1.1.0' },
  'entries/people.json': [
    {
      id: 'ada',
      kind: 'person',
      name: 'Ada',
      explanation: 'A former minister.',
      spellings: [{ texts: ['Ada', 'Ms Ada'], strength: 'topical' }],
      roles: [
        { title: 'Minister', org: 'Ruritania', from: '2024', to: '2026-07', sources: ['a'] },
        { title: 'Judge', org: 'Court', from: '2026-08', to: null, sources: ['b'] },
      ],
      positions: [
        { issue: 'reform', stance: 'opposes', on: 'the letter', summary: 'She signed.', date: '2026-01-10' },
        { issue: 'court-role', stance: 'mixed', on: 'the Court', summary: 'She waits.', date: null },
      ],
      sources: ['a', 'b'],
    },
    { id: 'eve', kind: 'person', name: 'Eve', spellings: [], sources: ['b'] },
  ],
  'offices.json': [{ id: 'minister', title: 'First Minister' }],
  'talks.json': {
    status: { headline: 'Talks ended', next: [] },
    events: [
      { id: 'signed', date: '2025-05-22', title: 'Letter signed', weight: 1 },
      { id: 'adopted', date: '2026-05-15', title: 'Declaration adopted', weight: 1 },
    ],
  },
  'sources.json': [
    { id: 'a', publisher: 'The Times', title: 'Ada signs', tier: 2 },
    { id: 'b', publisher: 'BBC', title: 'Ada leaves', tier: 2 },
  ],
};

test('two states of the data are compared in readable sentences', () => {
  expect(describeChanges(BEFORE, AFTER)).toEqual([
    'The version was “1.0.0”, is now “1.1.0”.',
    'New entry: Eve (person).',
    'Entry removed: Bob (person).',
    'Ada: explanation was “A minister.”, is now “A former minister.”.',
    'Ada: sources: added “b”.',
    'Ada: new role, Judge (Court), from 2026-08.',
    'Ada: role taken out, Chair (Council).',
    'Ada: role ended on 2026-07, Minister (Ruritania).',
    'Ada: new position: mixed the Court (court-role), without a date.',
    'Ada: position taken out: supports staying (membership).',
    'Ada: position on the letter: stance was “supports”, is now “opposes”.',
    'Ada: position on the letter: date was “2025-05-22”, is now “2026-01-10”.',
    'Ada: spelling added “Ms Ada”.',
    'Ada: spelling taken out “Minister Ada”.',
    'Office minister: title was “Minister”, is now “First Minister”.',
    'New event of 2026-05-15: Declaration adopted.',
    'Event “Letter signed”: weight was 2, is now 1.',
    'Where the talks stand: headline was “Talks began”, is now “Talks ended”.',
    'Next step, taken out: A vote.',
    'New source: BBC, “Ada leaves”.',
  ]);
});

test('a state compared with itself has no changes', () => {
  expect(describeChanges(AFTER, structuredClone(AFTER))).toEqual([]);
});

test('a file that one of the states does not have yet is all new', () => {
  const { 'offices.json': _offices, ...older } = BEFORE;
  expect(describeChanges(older, BEFORE)).toEqual(['Office added: minister.']);
});
