import type { Entry } from '../data/schema';
import { type CompiledIndex, compileIndex } from './compile-index';

/** What shows the subject, in a compact form for the first stage. */
export interface CompiledEvidence {
  /** One expression that is quick to run over a long text: every spelling worth waking for holds one of its words. */
  anchors: string;
  /** The certain and telling spellings themselves, to look closely where an anchor stands. */
  index: CompiledIndex;
}

/** Words of the subject: rare on pages about anything else, and nearly every certain or telling spelling holds one. */
const SUBJECT_WORDS = [
  ...['ECHR', 'ECtHR', 'human rights', 'Strasbourg', 'European Convention', 'Council of Europe', 'Chișinău', 'Chisinau'],
  ...['rights treaty', 'rights convention', 'rights court', 'return hub', 'Return Regulation', 'refoulement', 'degrading'],
  ...['droits de l’homme', 'CEDH', 'Conseil de l’Europe', 'hubs de retour', 'hub de retour'],
  ...['Menschenrechtsk', 'Menschenrechtsg', 'für Menschenrechte', 'EMRK', 'EGMR', 'Europarat', 'Straßburg', 'Rückkehrzentr'],
  ...['diritti dell’uomo', 'diritti umani', 'CEDU', 'Corte Edu', 'Consiglio d’Europa', 'Strasburgo', 'hub di rimpatrio'],
  ...['derechos humanos', 'TEDH', 'Consejo de Europa', 'Estrasburgo', 'centros de retorno', 'Reglamento de Retorno'],
  ...['Menneskerettigheds', 'Europarådet', 'udrejsecent', 'hjemsendelsescent'],
  ...['Rechten van de Mens', 'mensenrechten', 'EVRM', 'EHRM', 'Raad van Europa', 'Straatsburg', 'terugkeerhub'],
  ...['Praw Człowieka', 'EKPC', 'ETPC', 'Rady Europy', 'Strasburg', 'huby powrotowe', 'powrotow'],
];

/** Compiles what the first stage looks for; done once, when the extension is built. */
export function compileEvidence(entries: readonly Entry[]): CompiledEvidence {
  const showing = entries.flatMap((entry) => {
    const spellings = entry.spellings.filter(({ strength }) => strength === 'certain' || strength === 'telling');
    return spellings.length > 0 ? [{ ...entry, spellings: spellings.map(withoutConditions) }] : [];
  });
  const texts = showing.flatMap((entry) => entry.spellings.flatMap((group) => group.texts));
  const anchors = new Set(texts.flatMap((text) => anchorOf(text) ?? []));
  return { anchors: [...anchors].map(patternOf).join('|'), index: compileIndex(showing, {}) };
}

/** Which entry is meant, and whether it is, are questions for the second stage: this one only wakes it. */
function withoutConditions(group: Entry['spellings'][number]): Entry['spellings'][number] {
  return { ...group, cues: [], neverWhen: [] };
}

/**
 * The word to look for: one of the subject's, else the name a certain spelling
 * begins with ("Soering v UK"). Spellings of short or ordinary words alone ("MA
 * v Denmark", "letter of nine") have none: they are marked once something else
 * on the page has shown the subject.
 */
function anchorOf(text: string): string | null {
  const word = SUBJECT_WORDS.find((subject) => fold(text).includes(fold(subject)));
  return word ?? /^\p{Lu}[\p{L}-]{4,}(?= v\.? )/u.exec(text)?.[0] ?? null;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** Spaces stand for any white space; letters with diacritics and apostrophes for whatever a page writes in their place. */
function patternOf(word: string): string {
  return word.replace(/[^\p{ASCII}]|'/gu, '.').replace(/ /g, '\\s+');
}
