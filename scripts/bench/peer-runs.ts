import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import type { Entry } from '@/data/schema';
import type { Run } from './take-times';

/** A spelling and whether its case counts. */
interface Spelling {
  text: string;
  isExact: boolean;
}

/** What the peers need, prepared once, as their users would. */
export interface PeerTerms {
  expression: RegExp;
  exact: string[];
  anyCase: string[];
}

/** The spellings of all entries as one expression, longest first, and as lists of keywords. */
export function preparePeers(entries: readonly Entry[]): PeerTerms {
  const spellings = new Map<string, Spelling>();
  for (const group of entries.flatMap((entry) => entry.spellings)) {
    const isExact = group.case === 'exact';
    for (const text of group.texts) spellings.set(isExact ? text : text.toLowerCase(), { text, isExact });
  }
  const all = [...spellings.values()].sort((a, b) => b.text.length - a.text.length);
  return {
    expression: new RegExp(`\\b(?:${alternatives(all)})\\b`, 'g'),
    exact: all.filter(({ isExact }) => isExact).map(({ text }) => text),
    anyCase: all.filter(({ isExact }) => !isExact).map(({ text }) => text),
  };
}

/** Neighbours of the same case rule stand in one group, so that the expression changes its rule as rarely as it can. */
function alternatives(spellings: readonly Spelling[]): string {
  const groups: Spelling[][] = [];
  for (const spelling of spellings) {
    const last = groups.at(-1);
    if (last?.[0]?.isExact === spelling.isExact) last.push(spelling);
    else groups.push([spelling]);
  }
  return groups
    .map((group) => {
      const texts = group.map(({ text }) => escapeForRegExp(text)).join('|');
      return group[0]?.isExact ? texts : `(?i:${texts})`;
    })
    .join('|');
}

function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** mark.js calls itself once for each keyword, and runs out of stack with all of them at once. */
const PORTION = 200;

function inPortions(keywords: readonly string[]): string[][] {
  const count = Math.ceil(keywords.length / PORTION);
  return Array.from({ length: count }, (_, number) => keywords.slice(number * PORTION, (number + 1) * PORTION));
}

/** The three ways of the peers, each on the page as it stands. The page is put back between two runs. */
export function peerRuns({
  expression,
  exact,
  anyCase,
}: PeerTerms): Record<'markRegExp' | 'markKeywords' | 'findAndReplace', Run> {
  const pristine = document.body.cloneNode(true);
  const restore = () => {
    document.body.replaceWith(pristine.cloneNode(true));
    // Laid out before the clock starts, as a page is when a content script comes.
    document.body.getBoundingClientRect();
  };
  return {
    markRegExp: {
      restore,
      run: () => {
        let count = 0;
        const each = () => count++;
        new Mark(document.body).markRegExp(expression, { acrossElements: true, each });
        return count;
      },
    },
    markKeywords: {
      restore,
      run: () => {
        let count = 0;
        const each = () => count++;
        const options = {
          separateWordSearch: false,
          accuracy: 'exactly' as const,
          diacritics: false,
          each,
        };
        const marker = new Mark(document.body);
        for (const keywords of inPortions(exact)) marker.mark(keywords, { ...options, caseSensitive: true });
        for (const keywords of inPortions(anyCase)) marker.mark(keywords, options);
        return count;
      },
    },
    findAndReplace: {
      restore,
      run: () =>
        findAndReplaceDOMText(document.body, { find: expression, preset: 'prose', wrap: 'mark' }).reverts.length,
    },
  };
}
