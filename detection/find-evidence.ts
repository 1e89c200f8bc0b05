import type { CompiledEvidence } from './compile-evidence';
import { ENOUGH } from './evidence-weights';
import { createWholeFinder } from './find-whole';
import { ENGLISH, isEnglish } from './is-english';
import { plainText } from './plain-text';
import { ANCHORS_ABROAD, isWorthALookAbroad } from './see-abroad';
import { createSignalSum } from './sum-signals';

/** Longer than any spelling, so that the window around an anchor holds all of it, and cues beside it. */
const WINDOW = 120;

/**
 * Where it is worth to count the signals around: nearly every text about the
 * subject holds one of these within a few paragraphs, few others do.
 */
const SIGNAL_ANCHORS =
  '[Cc]onvention|Court|[Tt]reaty|rticles?\\s(?:3|8|58)|[Dd]e(?:claration|port)|[Ff]amily life|sylum|udges';

/** These too, where their own look has not been enough: anchors of names. */
const NAMED_ANCHORS = 'CONVENTION|[Ss]trasbourg|[Hh]uman rights';

/** Less than enough: the second stage adds what the page's title and its telling spellings say. */
const WORTH_A_LOOK = 0.9 * ENOUGH;

/** A place that did not show the subject makes the next look for signals come so many characters later. */
const FALTER = 200;

/** An expression that matches nowhere. */
const NOTHING = '(?!)';

/** Two telling spellings of different entries this close together are worth a closer look: a few paragraphs. */
const TOGETHER = 3000;

/** Two looks at a text. */
export interface EvidenceTests {
  /**
   * A quick one at text whose words may be glued to others: whether it is worth
   * to be read well. It sees what the other sees, and little else.
   */
  mayHaveEvidence(text: string): boolean;
  /** Whether a text holds a certain spelling, two telling ones together, or many signals. */
  hasEvidence(text: string): boolean;
}

/**
 * Tests for evidence that a text is about the subject. Off topic they cost a
 * few passes of quick expressions; the rest is made ready when the first anchor
 * is seen. `lang` is the language of the page in two letters; without it all are
 * tried that the text could be written in.
 *
 * They know neither vetoes nor senses, which are the second stage's: where they
 * are wrong, that one comes, marks nothing, and watches what else the page will say.
 */
export function createEvidenceTests(compiled: CompiledEvidence, lang = ''): EvidenceTests {
  const anchors = keepWeakly(() => openAnchors(compiled, lang));
  const judge = keepWeakly(() => createJudge(compiled));
  const sumSignals = keepWeakly(() => createSignalSum(compiled.signals));
  const isWorthALook = (around: string) =>
    isEnglish(lang) ? sumSignals()(around) > WORTH_A_LOOK : isWorthALookAbroad(around);
  let failed = 0;

  const isSignalled = (text: string, anchor: RegExp) => {
    let until = 0;
    // By hand: `matchAll` makes the expression anew each time, which costs as much as a run over a page.
    anchor.lastIndex = 0;
    for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
      const at = match.index;
      if (at < until) continue;
      if (isWorthALook(around(text, at))) return true;
      until = at + TOGETHER / 4 + FALTER * failed++;
    }
    return false;
  };
  const isNamed = (text: string) => {
    /** Number of an entry → where it was told of last. */
    const told = new Map<number, number>();
    for (const anchor of anchors().names(text)) {
      anchor.lastIndex = 0;
      for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
        const at = match.index;
        const found = judge()(plainText(text.slice(Math.max(0, at - WINDOW), at + WINDOW)));
        if (found === 'certain') return true;
        // One telling spelling says what an anchor of signals says, and more.
        if (found.length > 0 && isWorthALook(around(text, at))) return true;
        for (const entry of found) told.set(entry, at);
        if ([...told.values()].filter((place) => Math.abs(at - place) < TOGETHER).length > 1) return true;
      }
    }
    return false;
  };
  return {
    mayHaveEvidence(text) {
      const { names, signals } = anchors();
      return names(text).some((anchor) => text.search(anchor) >= 0) || isSignalled(text, signals);
    },
    hasEvidence: (text) => isNamed(text) || isSignalled(text, anchors().allSignals),
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

/** The paragraphs around a place. */
function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - TOGETHER / 2), at + TOGETHER / 2);
}

function createJudge({ certain, exact, telling }: CompiledEvidence) {
  const findIn = (spellings: string) => createWholeFinder(textsOf(spellings).map((text) => [text, text]));
  const findCertain = findIn(certain);
  const findExact = findIn(exact);
  const findTold = createWholeFinder(
    telling.flatMap(([spellings], number) => textsOf(spellings).map((text) => [text, number] as const)),
  );
  return (plain: string): 'certain' | number[] => {
    const lower = plain.toLowerCase();
    if (findExact(plain).length > 0 || findCertain(lower).length > 0) return 'certain';
    const told = [...new Set(findTold(lower))];
    const isCued = told.some((number) => findIn(telling[number]?.[1] ?? '')(lower).length > 0);
    return isCued ? 'certain' : told;
  };
}

function textsOf(list: string): string[] {
  return list === '' ? [] : list.split('|');
}

/** Words of which no page of some length does without its own, by language. */
const COMMON_WORDS = new Map(
  Object.entries({
    fr: /\sles\s/,
    de: /\sund\s/,
    it: /\sche\s/,
    es: /\slos\s/,
    da: /\sog\s/,
    nl: /\shet\s/,
    pl: /\ssię\s/,
  }),
);
const COMMON_WORD = /\s(?:les|und|che|los|og|het|się)\s/;

/** Text shorter than this may do without the commonest word. */
const SHORT = 2000;

/**
 * Expressions that find where to look closely. The anchors of names in English
 * count on all pages. On a page that does not say in which language it is
 * written, those of another are tried where the text holds its commonest word.
 */
function openAnchors({ anchors, cases }: CompiledEvidence, lang: string) {
  const known = Object.entries(anchors).filter(([of]) => lang === '' || of === lang || of === ENGLISH);
  const opened = known.map(([of, patterns]) => ({ of, anchors: patterns.map(searchFor) }));
  const ofCases = searchFor(cases);
  return {
    signals: searchFor(isEnglish(lang) ? SIGNAL_ANCHORS : ANCHORS_ABROAD),
    allSignals: searchFor(isEnglish(lang) ? `${SIGNAL_ANCHORS}|${NAMED_ANCHORS}` : ANCHORS_ABROAD),
    names(text: string) {
      const isShort = text.length < SHORT;
      const isAbroad = lang !== '' || isShort || text.search(COMMON_WORD) >= 0;
      const isTried = (of: string) =>
        of === ENGLISH || (isAbroad && (lang !== '' || isShort || COMMON_WORDS.get(of)?.test(text)));
      return [...opened.flatMap(({ of, anchors }) => (isTried(of) ? anchors : [])), ofCases];
    },
  };
}

/** An expression that goes from find to find. */
function searchFor(pattern: string): RegExp {
  return new RegExp(pattern || NOTHING, 'g');
}
