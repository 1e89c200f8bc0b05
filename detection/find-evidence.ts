import type { CompiledEvidence } from './compile-evidence';
import { ENOUGH, SIGNAL_WEIGHTS } from './evidence-weights';
import { SPEAKING } from './signal-kinds';

/** Longer than any spelling, so that the window around an anchor holds all of it, and cues beside it. */
const WINDOW = 120;

/**
 * Where it is worth to count the signals around: nearly every text about the
 * subject holds one of these within a few paragraphs, few others do. With capitals as
 * they are written, which is quicker than with any.
 */
const SIGNAL_ANCHORS =
  /[Cc]onvention|CONVENTION|[Tt]reaty|Strasbourg|STRASBOURG|rticles? (?:3|8|three|eight)|[Dd]eclaration|[Hh]uman rights|[Ff]amily life/g;

/** Less than enough: the second stage adds what the page's title and its telling spellings say. */
const WORTH_A_LOOK = 0.7 * ENOUGH;

/** A text that did not show the subject in so many places is about something else. */
const MOST_PLACES = 40;

/** Two telling spellings of different entries this close together are worth a closer look: a few paragraphs. */
const TOGETHER = 3000;

/**
 * A test for evidence that a text is about the subject: does it hold a certain
 * spelling, two telling ones together, or many signals? Off topic it costs a few passes of quick
 * expressions; the rest is made ready when the first anchor is seen. `lang` is
 * the language of the page in two letters; without it all are tried.
 *
 * It knows neither vetoes nor senses, which are the second stage's: where it is
 * wrong, that one comes, marks nothing, and goes.
 */
export function createEvidenceTest(compiled: CompiledEvidence, lang = ''): (text: string) => boolean {
  const anchors = keepWeakly(() => anchorsFor(lang, compiled));
  const judge = keepWeakly(() => createJudge(compiled));
  const weigh = keepWeakly(() => createSignalSum(compiled));
  const isSignalled = (text: string) => {
    let until = 0;
    let places = 0;
    for (const { index: at } of text.matchAll(SIGNAL_ANCHORS)) {
      if (at < until) continue;
      if (weigh()(plainText(text.slice(Math.max(0, at - TOGETHER / 2), at + TOGETHER / 2))) > WORTH_A_LOOK) return true;
      if (++places === MOST_PLACES) return false;
      until = at + TOGETHER / 4;
    }
    return false;
  };
  return (text) => {
    /** Number of an entry → where it was told of last. */
    const told = new Map<number, number>();
    for (const anchor of anchors()) {
      for (const { index: at } of text.matchAll(anchor)) {
        const found = judge()(plainText(text.slice(Math.max(0, at - WINDOW), at + WINDOW)));
        if (found === 'certain') return true;
        for (const entry of found) told.set(entry, at);
        if ([...told.values()].filter((place) => Math.abs(at - place) < TOGETHER).length > 1) return true;
      }
    }
    return canSignal(lang) && isSignalled(text);
  };
}

/**
 * Something that is made when it is needed, and kept for as long as the browser
 * has memory to spare: expressions as long as ours weigh more than all else that
 * we have in a tab.
 */
function keepWeakly<T extends object>(make: () => T): () => T {
  let kept: WeakRef<T> | null = null;
  return () => {
    const known = kept?.deref();
    if (known) return known;
    const made = make();
    kept = new WeakRef(made);
    return made;
  };
}

/** Signals are words of English. */
function canSignal(lang: string): boolean {
  return lang === '' || lang === 'en';
}

/** The sum of the signals in a text, without what speaks against it. */
function createSignalSum({ signals }: CompiledEvidence): (plain: string) => number {
  const kinds = signals.map((words) => new RegExp(wholeWords(words), 'giu'));
  return (plain) => {
    const sums = kinds.map((words, nth) => {
      const { each, most } = SIGNAL_WEIGHTS[SPEAKING[nth] ?? 'law'];
      return Math.min(most, each * new Set(plain.match(words)).size);
    });
    return sums.reduce((sum, weight) => sum + weight, 0);
  };
}

/**
 * A quicker test, which never misses what the other sees: whether a text holds
 * one of the words around which that one looks closely. Words of the text may be
 * glued to others.
 */
export function createAnchorTest(compiled: CompiledEvidence, lang = ''): (text: string) => boolean {
  const anchors = keepWeakly(() => anchorsFor(lang, compiled));
  return (text) =>
    anchors().some((anchor) => text.search(anchor) >= 0) || (canSignal(lang) && text.search(SIGNAL_ANCHORS) >= 0);
}

/**
 * A text with its typography made plain: no diacritics, no invisible signs, one
 * kind of quote, hyphen and space. Not the folding of the second stage, which
 * keeps offsets; this one is short, for every page loads it.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[‘’ʼ′´]/g, "'")
    .replace(/[\s\u2010-\u2015-]+/g, ' ');
}

function createJudge({ certain, exact, telling }: CompiledEvidence) {
  const isCertain = new RegExp(wholeWords(certain), 'u');
  const isExact = new RegExp(wholeWords(exact), 'u');
  const isTold = new RegExp(wholeWords(telling.map(([spellings]) => spellings).join('|')), 'u');
  /** One expression for each entry: most pages with an anchor come to an end before they need them. */
  let entries: (readonly [RegExp, RegExp | null])[] | null = null;
  const open = () =>
    telling.map(
      ([spellings, cues]) =>
        [new RegExp(wholeWords(spellings), 'u'), cues === '' ? null : new RegExp(wholeWords(cues), 'u')] as const,
    );
  return (plain: string): 'certain' | number[] => {
    const lower = plain.toLowerCase();
    if (isExact.test(plain) || isCertain.test(lower)) return 'certain';
    if (!isTold.test(lower)) return [];
    entries ??= open();
    const told = entries.flatMap(([spellings, cues], number) => (spellings.test(lower) ? [{ cues, number }] : []));
    return told.some(({ cues }) => cues?.test(lower)) ? 'certain' : told.map(({ number }) => number);
  };
}

/** Parts of longer words, of addresses and handles are no words of the text. */
function wholeWords(pattern: string): string {
  return `(?<![\\p{L}\\p{N}_@/.])(?:${pattern || '(?!)'})(?![\\p{L}\\p{N}_@]|\\.\\w)`;
}

/** One expression per language: several short ones run faster than one long one. */
function anchorsFor(lang: string, { anchors, cases }: CompiledEvidence): RegExp[] {
  const known = Object.entries(anchors).filter(([language]) => lang === '' || language === lang || language === 'en');
  const patterns = known.map(([, pattern]) => new RegExp(pattern || '(?!)', 'gi'));
  return [...patterns, new RegExp(cases || '(?!)', 'g')];
}
