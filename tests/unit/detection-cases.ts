import type { CueLists, Entry, EntryKind, SpellingGroup } from '../../data/schema';
import { openIndex } from '../../detection/build-index';
import { compileIndex } from '../../detection/compile-index';
import type { FlowPlace, Match, PageFacts, SightedFlow } from '../../detection/find-matches';
import { findPhrases } from '../../detection/find-phrases';
import { findMatches } from './find-matches-at-once';

type Group = Omit<SpellingGroup, 'case' | 'cues' | 'neverWhen' | 'lang'> & Partial<SpellingGroup>;

/** An entry with nothing but what detection reads. */
function entryOf(id: string, kind: EntryKind, groups: Group[]): Entry {
  const spellings = groups.map((group) => ({ case: 'any' as const, cues: [], neverWhen: [], lang: 'en', ...group }));
  const rest = { explanation: id, seeAlso: [], roles: [], positions: [], sources: ['source'], asOf: '2026-01-01' };
  return { id, kind, name: id, spellings, ...rest };
}

/** A small world that has every kind of rule. */
export const ENTRIES: Entry[] = [
  entryOf('convention', 'treaty', [
    { texts: ['European Convention on Human Rights'], strength: 'certain' },
    { texts: ['CEDH'], strength: 'certain', case: 'exact', lang: 'fr' },
    {
      texts: ['ECHR'],
      strength: 'certain',
      case: 'exact',
      neverWhen: [{ after: 'ruled' }, { before: 'judges at the' }],
    },
    {
      texts: ['the Convention'],
      strength: 'contextual',
      case: 'exact',
      cues: ['Strasbourg'],
      neverWhen: ['Geneva Convention'],
    },
  ]),
  entryOf('court', 'court', [
    { texts: ['European Court of Human Rights', 'ECtHR'], strength: 'certain' },
    { texts: ['ECHR'], strength: 'contextual', case: 'exact', cues: ['ruled', 'judges'], neverWhen: ['leave'] },
    {
      texts: ['the Court'],
      strength: 'contextual',
      case: 'exact',
      cues: ['Strasbourg'],
      neverWhen: ['High Court', { since: 'Supreme Court' }],
    },
  ]),
  entryOf('article-8', 'article', [
    { texts: ['Article 8 of the ECHR'], strength: 'certain' },
    { texts: ['Article 8', 'Art. 8'], strength: 'topical', neverWhen: [{ after: 'of the GDPR' }] },
  ]),
  entryOf('article-3', 'article', [
    {
      texts: ['Article 3'],
      strength: 'topical',
      neverWhen: [{ after: 'of the GDPR' }, { after: 'of Protocol No. 1' }],
    },
  ]),
  entryOf('article-6', 'article', [
    { texts: ['Article 6'], strength: 'topical', neverWhen: [{ after: 'of the GDPR' }] },
  ]),
  entryOf('return-hub', 'term', [{ texts: ['return hub', 'return hubs'], strength: 'telling' }]),
  entryOf('council', 'body', [{ texts: ['Council of Europe'], strength: 'telling', neverWhen: [{ after: 'Cup' }] }]),
  entryOf('regulation', 'law', [{ texts: ['Return Regulation'], strength: 'telling', cues: ['migrants'] }]),
  entryOf('letter', 'event', [{ texts: ['letter of nine'], strength: 'certain' }]),
  entryOf('declaration', 'event', [{ texts: ['Chișinău Declaration'], strength: 'certain' }]),
  entryOf('soering', 'case', [
    { texts: ['Soering v. the United Kingdom', 'Soering v UK'], strength: 'certain' },
    { texts: ['Soering'], strength: 'telling', case: 'exact' },
    { texts: ['Jens Soering'], strength: 'topical' },
  ]),
  entryOf('nd-nt-v-spain', 'case', [
    { texts: ['N.D. and N.T. v. Spain', 'N.D. and N.T. v Spain'], strength: 'certain' },
  ]),
  entryOf('reform-uk', 'party', [
    { texts: ['Reform UK'], strength: 'topical' },
    { texts: ['Reform'], strength: 'contextual', case: 'exact', cues: ['Farage'], neverWhen: [{ after: 'of' }] },
  ]),
  entryOf('keir-starmer', 'person', [
    { texts: ['Sir Keir Starmer', 'Keir Starmer'], strength: 'topical' },
    { texts: ['Starmer'], strength: 'contextual', case: 'exact' },
    {
      texts: ['the prime minister'],
      strength: 'contextual',
      cues: ['Downing Street'],
      from: '2024-07-05',
      to: '2026-07-20',
    },
  ]),
  entryOf('andy-burnham', 'person', [
    { texts: ['Andy Burnham'], strength: 'topical', case: 'exact' },
    { texts: ['the prime minister'], strength: 'contextual', cues: ['Downing Street'], from: '2026-07-20' },
  ]),
  entryOf('subsidiarity', 'term', [
    { texts: ['subsidiarity'], strength: 'topical' },
    { texts: ['Subsidiarität'], strength: 'topical', lang: 'de' },
    { texts: ['subsidiarity'], strength: 'topical', neverWhen: [{ before: 'pas de' }], lang: 'fr' },
  ]),
  entryOf('italy', 'state', [{ texts: ['Italy'], strength: 'contextual', case: 'exact', cues: ['@acts'] }]),
  entryOf('denmark', 'state', [{ texts: ['Denmark'], strength: 'contextual', case: 'exact', cues: ['@acts'] }]),
];

/** The words beside which states act, and a few signals of each kind. */
export const CUE_LISTS: CueLists = {
  acts: [{ after: 'said' }, { after: 'called' }, { before: 'led by' }],
  'signals-treaty': ['human rights law', 'living instrument', 'Strasbourg'],
  'signals-law': ['Convention', 'judges'],
  'signals-migration': ['deport', 'asylum', 'foreign criminals'],
  'signals-migration-de': ['Abschiebung'],
  'signals-talks': ['declaration', 'withdrawal'],
  'signals-politics': ['ministers', 'governments'],
  'signals-against': ['Geneva Convention', 'football', 'recipe'],
};

export const INDEX = openIndex(compileIndex(ENTRIES, CUE_LISTS));

/** Where the flows of a test stand unless it says otherwise: paragraphs of one article. */
const PARAGRAPH: Omit<FlowPlace, 'start'> = {
  article: 1,
  item: 1,
  section: 1,
  isHeading: false,
  isLink: false,
  isAside: false,
};

/** Paragraphs as the page room would hand them over. */
export function flowsOf(texts: (string | (Partial<FlowPlace> & { text: string }))[]): SightedFlow[] {
  let start = 0;
  return texts.map((given) => {
    const { text, ...place } = typeof given === 'string' ? { text: given } : given;
    const flow = { ...PARAGRAPH, start, ...place, text, hits: findPhrases(text, INDEX) ?? [] };
    start += text.length;
    return flow;
  });
}

const NOTHING_SAID: PageFacts = { title: '', description: '', publishedOn: null, lang: '' };

/** Matches as `entry: text`, several entries joined by `/`, which is easy to read in a table. */
export function marksIn(texts: Parameters<typeof flowsOf>[0], page: Partial<PageFacts> = {}): string[] {
  const flows = flowsOf(texts);
  return findMatches(flows, { ...NOTHING_SAID, ...page }, INDEX).map((match) => describe(match, flows));
}

function describe({ flow, start, end, entries }: Match, flows: SightedFlow[]): string {
  return `${entries.join('/')}: ${flows[flow]?.text.slice(start, end)}`;
}
