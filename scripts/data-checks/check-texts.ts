import type { Entry, TalksEvent } from '../../data/schema.ts';
import type { Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';
import { findLoadedWords } from './loaded-words.ts';
import { type Place, textsOf } from './texts.ts';

/** Longer would be more of someone's text than the point needs. */
const QUOTE_WORDS = 12;

/** What readers see is there and keeps its measure. */
export function checkTexts(shaped: Shaped): Fault[] {
  return [
    ...shaped.entries.flatMap(({ file, record }) => [...checkFirstLine(file, record), ...checkQuotes(file, record)]),
    ...shaped.talks.events.flatMap(checkScheduled),
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

/** Words that promise: once the day has passed they are wrong, and nobody may have noticed. */
const STILL_TO_COME =
  /\b(?:will|shall|is due|are due|is to|are to|is planned|are planned|upcoming|next (?:week|month|year))\b/i;

/** A scheduled event is told so that it stays true when its day has passed: "was due". */
function checkScheduled({ id, stage, title, summary, label }: TalksEvent): Fault[] {
  if (stage !== 'scheduled') return [];
  const at = { file: 'talks.json', entry: id };
  const promises = Object.entries({ title, summary }).filter(([, text]) => STILL_TO_COME.test(text));
  return [
    ...promises.map(([field, text]) => ({
      ...at,
      field,
      wrong: `“${STILL_TO_COME.exec(text)?.[0]}” would be untrue once the day has passed`,
      mend: 'write “was due” or “was planned”',
    })),
    ...(label === undefined
      ? []
      : [{ ...at, field: 'label', wrong: 'makes a milestone of what may not happen', mend: 'take the label out' }]),
  ];
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
