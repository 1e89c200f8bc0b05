import { describe, expect, test } from 'vitest';
import { readSentence } from '../../data/read-sentence';
import * as lists from '../../data/sentence-words';

const read = (text: string, namesConvention = false) => readSentence({ text, namesConvention });

describe('a sentence speaks of leaving or staying', () => {
  test.each([
    ['Leaving would solve everything by itself', 'Staying would solve everything by itself'],
    ['Both parties have promised that they will leave if they win.', 'Both parties have promised that they will stay.'],
    ['She would leave it within a year.', 'She would stay in it for good.'],
    ['He wants to quit the convention.', 'He wants to remain in the convention.'],
    ['They would withdraw the UK from the treaty.', 'They would keep the UK in the treaty.'],
    ['He called for withdrawal from the ECHR.', 'He stays committed to the ECHR.'],
    ['He argued for pulling out, whatever the cost.', 'He argued for staying, whatever the cost.'],
    [
      'Leaving the European human rights treaty won’t be easy.',
      'To remain part of the European human rights treaty is right.',
    ],
    ['She left the treaty out of this: “leaving isn’t enough”', 'She said so again: “staying isn’t enough”'],
  ])('whichever side it takes: %s', (leave, stay) => {
    expect([read(leave), read(stay)]).toEqual(['membership', 'membership']);
  });

  test.each([
    'People with no right to stay use the courts.',
    'They were told to leave, and did.',
    'Migrants who refuse to go home and instead stay were counted.',
    'The judge granted a stay.',
    'He was given indefinite leave, then a passport.',
    'She applied for leave to remain in Britain.',
    'He would leave the country within a week.',
    'They may stay in Britain for thirty months.',
    'She would leave it to judges.',
    'The party withdrew its amendment.',
    'Left-wing members leave people behind.',
    'Article 8 is part of the Convention.',
    'Offenders from abroad should leave.',
    'He quit as leader.',
    'The minister remains in office.',
    '',
  ])('and never of people who do: %s', (sentence) => {
    expect(read(sentence)).toBeNull();
  });

  test.each([
    ['Le parti veut sortir de la CEDH.', 'Le parti veut rester dans la CEDH.'],
    ['Die Partei fordert den Austritt aus der EMRK.', 'Die Partei fordert den Verbleib in der EMRK.'],
    ['Il partito vuole uscire dalla Cedu.', 'Il partito vuole restare nella Cedu.'],
    ['El partido quiere salir del Convenio.', 'El partido quiere permanecer en el Convenio.'],
    ['Partiet vil forlade konventionen.', 'Partiet vil blive i konventionen.'],
    ['De partij wil het EVRM verlaten.', 'De partij wil in het EVRM blijven.'],
    ['Zij vragen het EVRM op te zeggen.', 'Zij willen in het EVRM blijven.'],
    ['Partia chce wyjścia z EKPC.', 'Partia chce pozostać w EKPC.'],
  ])('in other languages where it names the Convention: %s', (leave, stay) => {
    expect([read(leave, true), read(stay, true)]).toEqual(['membership', 'membership']);
    expect([read(leave), read(stay)]).toEqual([null, null]);
  });
});

describe('a sentence speaks of reform', () => {
  test.each([
    'He asked for reform of the rules.',
    'They would rethink human rights law.',
    'She wants it modernised.',
    'Judges should interpret it anew.',
    'Ils demandent une réforme.',
    'Sie fordern eine neue Auslegung.',
  ])('by its words: %s', (sentence) => {
    expect(read(sentence)).toBe('reform');
  });

  test.each(['Reform UK spoke first.', 'A Reform spokesman answered.', 'Reformers met.'])(
    'and not by the name of a party: %s',
    (sentence) => {
      expect(read(sentence)).toBeNull();
    },
  );

  test('and of leaving first, where it speaks of both', () => {
    expect(read('Reform it, she said, or leave.')).toBe('membership');
  });
});

const wordsOf = (list: string | Record<string, string>) =>
  (typeof list === 'string' ? [list] : Object.values(list)).flatMap((each) => each.split(/,\s*/));

describe('the lists of words', () => {
  test.each(Object.entries(lists))('name none twice, and none that another holds: %s', (_, list) => {
    const words = wordsOf(list).map((word) => word.toLowerCase());
    const goOn = words.filter((word) => word.endsWith('…')).map((word) => word.slice(0, -1));
    const isHeld = (word: string) =>
      goOn.some((stem) => word.replace('…', '').startsWith(stem) && word.replace('…', '') !== stem);
    expect(words.filter((word, nth) => words.indexOf(word) !== nth || isHeld(word))).toEqual([]);
    expect(words.filter((word) => !/^[\p{L}\d]+(?: [\p{L}\d]+)*…?$/u.test(word))).toEqual([]);
  });

  test.each([
    [lists.MEMBERSHIP_ABROAD, 'membership' as const],
    [lists.REFORM, 'reform' as const],
  ])('hold nothing that is not read: %#', (list, issue) => {
    const written = wordsOf(list).map((word) => word.replace('…', 'en'));
    expect(written.filter((word) => read(`— ${word} —`, true) !== issue)).toEqual([]);
  });
});
