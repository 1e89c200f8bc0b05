import type { Entry } from '../../data/schema.ts';
import type { Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';
import { findLoadedWords } from './loaded-words.ts';
import { splitSentences } from './split-sentences.ts';
import { type Place, textsOf } from './texts.ts';

/** Longer would be more of someone's text than the point needs. */
const QUOTE_WORDS = 12;

/** More is not read in a card. */
const EXPLANATION_SENTENCES = 4;
/** Stands at the end of a judgment's explanation, and is no sentence. */
const NUMBER_OF_CASE = / Applications? nos?\. .*$/;

/** What readers see is there and keeps its measure. */
export function checkTexts(shaped: Shaped): Fault[] {
  return [
    ...shaped.entries.flatMap(({ file, record }) => [
      ...checkFirstLine(file, record),
      ...checkExplanation(file, record),
      ...checkQuotes(file, record),
    ]),
    ...textsOf(shaped).flatMap(({ text, ...at }) => checkBlanks(at, text)),
    ...textsOf(shaped).flatMap(({ text, ...at }) => checkLoadedWords(at, text)),
  ];
}

function checkFirstLine(file: string, entry: Entry): Fault[] {
  if (entry.oneLine !== undefined) return [];
  if (entry.kind === 'person' && entry.roles.length > 0) return [];
  const wrong = 'is missing';
  return [
    entry.kind === 'person'
      ? { file, entry: entry.id, field: 'roles', wrong, mend: 'give a role: a person’s one line is made from it' }
      : { file, entry: entry.id, field: 'oneLine', wrong, mend: 'say in one line what it is' },
  ];
}

/** It adds to the one line, in so many sentences as a card has room for; a person's stands always. */
function checkExplanation(file: string, { id, oneLine, explanation }: Entry): Fault[] {
  const at = { file, entry: id, field: 'explanation' };
  if (explanation === undefined) {
    const wrong = 'is missing, and there is no one line either';
    return oneLine === undefined ? [{ ...at, wrong, mend: 'say who or what it is' }] : [];
  }
  const count = splitSentences(explanation.replace(NUMBER_OF_CASE, '')).length;
  return [
    ...(oneLine !== undefined && explanation.startsWith(oneLine)
      ? [{ ...at, wrong: 'repeats the one line', mend: 'say what it adds, or leave it out' }]
      : []),
    ...(count > EXPLANATION_SENTENCES
      ? [{ ...at, wrong: `has ${count} sentences`, mend: `say it in at most ${EXPLANATION_SENTENCES}` }]
      : []),
  ];
}

function checkQuotes(file: string, entry: Entry): Fault[] {
  return entry.positions.flatMap(({ quote, date }, n) => {
    if (!quote) return [];
    const faults: Fault[] = [];
    const words = quote.text.split(/\s+/).length;
    if (words > QUOTE_WORDS) {
      const wrong = `has ${words} words`;
      const mend = `keep at most ${QUOTE_WORDS} and put the rest in words of our own`;
      faults.push({ file, entry: entry.id, field: `positions.${n}.quote.text`, wrong, mend });
    }
    if (date === null) {
      const wrong = 'is missing, but the position quotes someone';
      const mend = 'give the day of the quote, or take the quote out';
      faults.push({ file, entry: entry.id, field: `positions.${n}.date`, wrong, mend });
    }
    return faults;
  });
}

function checkBlanks(at: Place, text: string): Fault[] {
  if (!/\s\s|\n/.test(text)) return [];
  return [{ ...at, wrong: 'has two blanks or a line break', mend: 'leave one blank' }];
}

function checkLoadedWords(at: Place, text: string): Fault[] {
  return findLoadedWords(text).map(({ word, kind }) => ({
    ...at,
    wrong: `“${word}” is a word of ${kind}`,
    mend: 'say what was said or done, or quote who used the word (list: scripts/data-checks/loaded-words.json)',
  }));
}
