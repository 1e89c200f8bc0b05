import type { CueLists, Entry, SpellingGroup, Veto } from '../data/schema';
import { plainText } from './plain-text';
import { SPEAKING } from './signal-kinds';

/** What shows the subject, in a compact form for the first stage: sources of expressions, and lists parted by `|`, all for plain text. */
export interface CompiledEvidence {
  /**
   * Per language two expressions that are quick to run over a long text: every
   * spelling of the language worth waking for holds one of their words, in
   * letters as they are written, or all in capitals. Both heed case, which makes
   * them three times as quick. The English ones count on all pages.
   */
  anchors: Record<string, [words: string, capitals: string]>;
  /** The names of cases by themselves, as they are written, parted by `|`: few letters in common make an expression slow. */
  cases: string;
  /** The spellings that are enough by themselves: in any case, and as they must be written. */
  certain: string;
  exact: string;
  /** The telling English spellings of each entry, and the cues beside which they are as good as certain. */
  telling: [spellings: string, cues: string][];
  /** The signals for the subject, kind by kind, as `SPEAKING` has them. */
  signals: string[][];
}

/**
 * Words of the subject: rare on pages about anything else, and nearly every
 * certain or telling spelling holds one. Those that hold none ("letter of
 * nine") are marked once something else on the page has shown the subject: more
 * words would make every page slower.
 */
const SUBJECT_WORDS = [
  ...['ECHR', 'ECtHR', 'human rights', 'Strasbourg', 'European Convention', 'Council of Europe', 'Chișinău'],
  ...[
    'rights treaty',
    'rights convention',
    'rights court',
    'return hub',
    'Return Regulation',
    'Returns Regulation',
    'returns law',
    'return law',
    'deportation hub',
    'refoulement',
  ],
  ...['droits de l’homme', 'droits humains', 'CEDH', 'Cour EDH', 'convention EDH'],
  ...['Menschenrecht', 'EMRK', 'EGMR', 'Straßburg', 'Strassburg', 'Kischinau'],
  ...['diritti dell’uomo', 'diritti umani', 'Cedu', 'Corte Edu', 'Convenzione Edu', 'Strasburgo'],
  ...['derechos humanos', 'TEDH', 'CEDH', 'Estrasburgo', 'Chisináu'],
  ...['Menneskerettigheds', 'EMRK'],
  ...['Rechten van de Mens', 'mensenrechten', 'EVRM', 'EHRM', 'Straatsburg'],
  ...['Praw Człowieka', 'Prawach Człowieka', 'EKPC', 'ETPC', 'Strasbur', 'Kiszyni'],
];

/** Compiles what the first stage looks for; done once, when the extension is built. */
export function compileEvidence(entries: readonly Entry[], cueLists: CueLists = {}): CompiledEvidence {
  const groups = entries.flatMap(({ spellings }) => spellings);
  const certain = groups.filter(({ strength }) => strength === 'certain');
  const known = new Set(certain.flatMap(({ texts }) => texts.map(fold)));
  // What holds a certain spelling ("leaving the ECHR") is found by that; what holds no anchor is never looked for.
  const isOwn = (text: string) =>
    (wordIn(text) ?? caseIn(text)) !== null && !partsOf(fold(text)).some((part) => known.has(part));
  const textsOf = (spellings: readonly SpellingGroup[]) => spellings.flatMap(({ texts }) => texts.filter(isOwn));
  const isExact = (group: SpellingGroup) => group.case === 'exact';
  const telling = entries.flatMap(({ spellings }): [string, string][] => {
    const own = spellings.filter(isTelling);
    const cues = own.flatMap((group) => group.cues.flatMap((cue) => wordsOf(cue, cueLists)));
    return own.length > 0 ? [[listOf(textsOf(own).map(fold)), listOf(cues.map(fold))]] : [];
  });
  const byLang = Map.groupBy(
    groups.filter((group) => group.strength === 'certain' || isTelling(group)),
    ({ lang }) => lang,
  );
  return {
    anchors: Object.fromEntries([...byLang].map(([lang, ofLang]) => [lang, anchorsOf(textsOf(ofLang))])),
    cases: listOf(textsOf(certain).flatMap((text) => caseIn(text) ?? [])),
    certain: listOf(textsOf(certain.filter((group) => !isExact(group))).map(fold)),
    exact: listOf(textsOf(certain.filter(isExact)).map((text) => plainText(text))),
    telling: telling.filter(([spellings]) => spellings !== ''),
    signals: SPEAKING.map((kind) => wordsOf(`@signals-${kind}`, cueLists)),
  };
}

/** In other languages than English no list of spellings is looked for where stems do: see `see-abroad.ts`. */
function isTelling({ strength, lang }: SpellingGroup): boolean {
  return strength === 'telling' && lang === 'en';
}

/** The words of a cue that may stand anywhere near. */
function wordsOf(cue: Veto, cueLists: CueLists): string[] {
  if (typeof cue !== 'string') return [];
  return cue.startsWith('@') ? (cueLists[cue.slice(1)] ?? []).flatMap((item) => wordsOf(item, {})) : [cue];
}

/** Each once, in alphabetical order. */
function listOf(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join('|');
}

/** All runs of words within a text, but the text itself. */
function partsOf(text: string): string[] {
  const words = text.split(' ');
  const runs = words.flatMap((_, from) => words.map((__, to) => words.slice(from, to + 1).join(' ')));
  return runs.filter((run) => run !== '' && run !== text);
}

function anchorsOf(texts: readonly string[]): [words: string, capitals: string] {
  const words = [...new Set(texts.flatMap((text) => wordIn(text) ?? []))];
  const [acronyms, others] = [words.filter(isAcronym), words.filter((word) => !isAcronym(word))];
  const capitals = [...acronyms, ...words.map((word) => word.toUpperCase())];
  return [[...new Set(others.map(patternOf))].join('|'), [...new Set(capitals.map(spacesOf))].join('|')];
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}\S*\p{Lu}\S*$/u.test(word);
}

/** The word of the subject in a spelling. */
function wordIn(text: string): string | null {
  return SUBJECT_WORDS.find((subject) => fold(text).includes(fold(subject))) ?? null;
}

/** The name with which the title of a case begins, as an expression: "Soering v UK", "N.D. and N.T. v Spain". */
function caseIn(text: string): string | null {
  const [name] = /^\p{Lu}[\p{L}-]{4,}(?= v\.? )|^(?:\p{Lu}\.){2,}(?= (?:v|and|&)\b)/u.exec(text) ?? [];
  return name?.replaceAll('.', '\\.') ?? null;
}

function fold(text: string): string {
  return plainText(text).toLowerCase();
}

/** Each word with a capital or without, also behind an apostrophe. */
function patternOf(text: string): string {
  const eitherCase = (letter: string) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`;
  return spacesOf(text).replace(/(?<=^|[+.])[a-z]/gi, eitherCase);
}

/** Spaces stand for any white space; letters with diacritics and apostrophes for whatever a page writes in their place. */
function spacesOf(text: string): string {
  return text.replace(/[^\p{ASCII}]|'/gu, '.').replace(/ /g, '\\s+');
}
