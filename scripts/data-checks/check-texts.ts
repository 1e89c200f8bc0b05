import type { Entry } from '../../data/schema.ts';
import type { Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';

/** Longer would be more of someone's text than the point needs. */
const QUOTE_WORDS = 12;

/** What readers see is there and keeps its measure. */
export function checkTexts({ entries }: Shaped): Fault[] {
  return entries.flatMap(({ file, record }) => [
    ...checkFirstLine(file, record),
    ...checkQuotes(file, record),
    ...checkBlanks(file, record),
  ]);
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
  return entry.positions.flatMap(({ quote }, n) => {
    const words = quote?.text.split(/\s+/).length ?? 0;
    if (words <= QUOTE_WORDS) return [];
    const wrong = `has ${words} words`;
    const mend = `keep at most ${QUOTE_WORDS} and put the rest in words of our own`;
    return [{ file, entry: entry.id, field: `positions.${n}.quote.text`, wrong, mend }];
  });
}

function checkBlanks(file: string, entry: Entry): Fault[] {
  const texts: [field: string, text: string | undefined][] = [
    ['oneLine', entry.oneLine],
    ['explanation', entry.explanation],
    ['whyItMatters', entry.whyItMatters],
    ['notToBeConfusedWith', entry.notToBeConfusedWith],
    ['noPosition', entry.noPosition],
    ...entry.positions.map(({ summary }, n): [string, string] => [`positions.${n}.summary`, summary]),
  ];
  return texts.flatMap(([field, text = '']) => {
    if (!/\s\s|\n/.test(text)) return [];
    return [{ file, entry: entry.id, field, wrong: 'has two blanks or a line break', mend: 'leave one blank' }];
  });
}
