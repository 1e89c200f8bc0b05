import { describe, expect, test } from 'vitest';
import { compileEvidence } from '../../detection/compile-evidence';
import { createEvidenceTests } from '../../detection/find-evidence';
import { CUE_LISTS, ENTRIES, marksIn } from './detection-cases';

/** Says none of the spellings that show the subject, and words of every kind. */
const SIGNALLED =
  'Ministers of many governments want judges to read human rights law anew, the living instrument too, ' +
  'so as to deport foreign criminals; a declaration says so, and Sir Keir Starmer likes it.';

const MARK = 'keir-starmer: Sir Keir Starmer';

describe('signals of several kinds show the subject', () => {
  test('where no spelling does', () => expect(marksIn([SIGNALLED])).toEqual([MARK]));

  test('also in words of another language, which only the second stage looks for', () => {
    const inGerman = SIGNALLED.replace(', the living instrument too', '')
      .replace('deport', 'eat')
      .replace('foreign criminals', 'Abschiebung');
    const without = inGerman.replace('Abschiebung', 'cake');
    expect([marksIn([inGerman]), marksIn([without])]).toEqual([[MARK], []]);
    expect(compileEvidence(ENTRIES, CUE_LISTS).signals.flat().join()).not.toContain('bschiebung');
  });

  test('to the first stage too', () => {
    const { hasEvidence, mayHaveEvidence } = createEvidenceTests(compileEvidence(ENTRIES, CUE_LISTS), 'en');
    expect(hasEvidence(SIGNALLED)).toBe(true);
    // What the quick look passes over, nobody looks at.
    expect(mayHaveEvidence(SIGNALLED)).toBe(true);
    expect(hasEvidence('Ministers spoke of human rights law.')).toBe(false);
  });
});

describe('a paragraph that says much of the subject', () => {
  const ELSEWHERE = 'The football recipe is in the Geneva Convention. The football recipe is good.';

  test('is about it, whatever the next one is about', () => {
    const less = SIGNALLED.replace('; a declaration says so', '');
    expect(marksIn([SIGNALLED, ELSEWHERE])).toEqual([MARK]);
    expect(marksIn([less])).toEqual([MARK]);
    expect(marksIn([less, ELSEWHERE])).toEqual([]);
  });

  test('speaks for itself alone', () => {
    const next = 'Sir Keir Starmer scores.';
    expect(marksIn([SIGNALLED, next])).toEqual([MARK, MARK]);
    expect(marksIn([SIGNALLED, ELSEWHERE, next])).toEqual([MARK]);
  });
});

describe('signals show nothing', () => {
  test.each([
    ['of one kind', 'Judges in Strasbourg read human rights law. So says Sir Keir Starmer.'],
    ['without anything legal', 'Ministers and governments deport and want a declaration, says Sir Keir Starmer.'],
    ['beside words of another world', `${SIGNALLED} The football recipe is in the Geneva Convention.`],
  ])('%s', (_name, text) => expect(marksIn([text])).toEqual([]));

  test('to another section that says nothing of the subject itself', () => {
    const poll = { text: 'Sir Keir Starmer is two points behind, says a poll.', section: 2 };
    const onIt = { text: 'Sir Keir Starmer is asked about asylum.', section: 2 };
    expect(marksIn([SIGNALLED, poll])).toEqual([MARK]);
    expect(marksIn([SIGNALLED, onIt])).toEqual([MARK, MARK]);
    expect(marksIn([SIGNALLED, { ...poll, section: 1 }])).toEqual([MARK, MARK]);
  });
});
