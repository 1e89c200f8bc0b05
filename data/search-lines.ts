import type { Entry, SpellingGroup } from './schema.ts';

/** One way to write one entry, in the form in which it is compared. */
export interface Line {
  entry: Entry;
  text: string;
  /** How much it speaks for the entry: 0 for a name, more for what may also mean something else. */
  doubt: number;
  /** It names an office that the entry held and holds no more. */
  isFormer: boolean;
}

const DOUBT: Record<SpellingGroup['strength'], number> = { certain: 1, telling: 2, topical: 2, contextual: 3 };

/** All ways to write an entry, each once. */
export function linesOf(entry: Entry): Line[] {
  const lines = new Map<string, Line>();
  const formerTitles = titlesHeldBefore(entry);
  const add = (written: string, doubt: number, isFormer = false) => {
    const text = foldQuery(written);
    const namesFormer = formerTitles.some((title) => ` ${text} `.includes(` ${title} `));
    if (!lines.has(text)) lines.set(text, { entry, text, doubt, isFormer: isFormer || namesFormer });
  };
  add(entry.name, 0);
  // "UK Immigration and Asylum Bill (2026)" is also looked for without what stands in brackets.
  add(entry.name.replace(/\s*\(.*\)/, ''), 0);
  if (entry.short) add(entry.short, 0);
  // Who holds an office comes before those who held it.
  for (const { texts, strength, to } of entry.spellings)
    for (const text of texts) add(text, DOUBT[strength] + (to ? 1 : 0), to !== undefined);
  return [...lines.values()];
}

/** The titles that a person had and has no more: "Prime Minister Starmer" names one. */
function titlesHeldBefore({ roles }: Entry): string[] {
  const isOver = ({ to, isFormer }: Entry['roles'][number]) => to !== null || isFormer === true;
  const held = new Set(roles.filter((role) => !isOver(role)).map(({ title }) => title));
  return roles.filter((role) => isOver(role) && !held.has(role.title)).map(({ title }) => foldQuery(title));
}

/** A text in the form in which it is compared: letters and digits without case, accents and punctuation, so that "Art. 8" is "art 8" and "Chișinău" is "chisinau". */
export function foldQuery(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['‘’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
