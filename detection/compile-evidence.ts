import type { Entry } from '../data/schema';
import { type CompiledIndex, compileIndex } from './compile-index';

/** The certain spellings in a compact form for the first stage. */
export interface CompiledEvidence {
  /** One expression that is quick to run over a long text: every certain spelling worth waking for holds one of its words. */
  anchors: string;
  /** The certain spellings themselves, to look closely where an anchor stands. */
  index: CompiledIndex;
}

/** Words of the subject: rare on pages about anything else, and nearly every certain spelling holds one. */
const SUBJECT_WORDS = ['ECHR', 'ECtHR', 'human rights', 'Strasbourg', 'European Convention', 'Council of Europe'];

/** Compiles what the first stage looks for; done once, when the extension is built. */
export function compileEvidence(entries: readonly Entry[]): CompiledEvidence {
  const certain = entries.flatMap((entry) => {
    const spellings = entry.spellings.filter((group) => group.strength === 'certain');
    return spellings.length > 0 ? [{ ...entry, spellings: spellings.map(withoutConditions) }] : [];
  });
  const texts = certain.flatMap((entry) => entry.spellings.flatMap((group) => group.texts));
  const anchors = new Set(texts.flatMap((text) => anchorOf(text) ?? []));
  return { anchors: [...anchors].map(patternOf).join('|'), index: compileIndex(certain, {}) };
}

/** Which entry is meant is the second stage's question: any certain spelling shows the subject. */
function withoutConditions(group: Entry['spellings'][number]): Entry['spellings'][number] {
  return { ...group, cues: [], neverWhen: [] };
}

/**
 * The word to look for: one of the subject's, else the name a spelling begins
 * with ("Soering v UK"). Spellings of short or ordinary words alone ("MA v
 * Denmark", "letter of nine") have none: they are marked once something else
 * on the page has shown the subject.
 */
function anchorOf(text: string): string | null {
  const word = SUBJECT_WORDS.find((subject) => text.toLowerCase().includes(subject.toLowerCase()));
  return word ?? /^\p{Lu}[\p{L}-]{4,}(?=\s)/u.exec(text)?.[0] ?? null;
}

/** Spaces stand for any white space; letters with diacritics for whatever a page writes in their place. */
function patternOf(word: string): string {
  return word.replace(/[^\p{ASCII}]/gu, '.').replace(/ /g, '\\s+');
}
