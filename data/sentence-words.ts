/*
 * The words by which `read-sentence.ts` tells what a sentence is about, separated by commas. One
 * that ends in … goes on with any letters: "quitt…" is "quitter" and "quittera".
 */

/** What the Convention is called, with what may stand before that: "the European human rights treaty". */
export const TREATY = 'ECHR, convention, treaty, pact, accord';
export const BEFORE_TREATY = 'European, human, rights, 1950, Strasbourg';

/** After these "it" is not the Convention: "leave it to the courts". */
export const AFTER_ANOTHER_IT = 'to, up, open, at, alone, out, as';

/** What is to leave it, or to stay. */
export const COUNTRY = 'the UK, the United Kingdom, Britain';

/** "… the Convention", or "… it". */
export const LEAVING = `leave, leaves, leaving, quit, quits, quitting, exit, exits, exiting,
  abandon, abandons, abandoning, ditch, ditches, ditching, denounce, denounces, denouncing`;

/** "… from the Convention", or "… Britain from it". */
export const GOING_FROM = `withdraw, withdraws, withdrawn, withdrawal, withdrawing, withdrew, exit, departure,
  break away, breaks away, breaking away, walk away, walks away, walking away`;

/** "… the Convention", and never "… it". */
export const OUTSIDE = 'left, out of, membership of';

/** "… in the Convention", "… bound by it". */
export const STAYING = 'stay, stays, stayed, staying, remain, remains, remained, remaining';
export const INSIDE = `in, inside, within, member of, a member of, members of, part of, party to, a party to,
  signatory to, a signatory to, signed up to, bound by, committed to`;

/** "… Britain in the Convention". */
export const KEEPING = 'keep, keeps, keeping';

/** Said of the Convention without naming it: "leaving would not be enough". */
export const ALONE = `leave, leaving, quit, quitting, exit, withdraw, withdrawal, withdrawing, pull out, pulling out,
  stay, staying`;

/** What goes on where a verb has no object: also with "n’t", and without. */
export const NEXT_WITH_NOT = 'would, wo, is, was, could, might, should, must, has, had, does, did';
export const NEXT = `will, are, were, if, and, or, but, because, unless, without, when, once, may, can, cannot, now,
  altogether, entirely, immediately, by, after, before, than, also, alone, only`;

/** Before "to leave" or "to stay": of someone who must, may or cannot go. */
export const LETTING_GO = `right, rights, permission, permitted, allowed, entitled, able, free, told, asked, made, forced,
  ordered, refus…, leave`;

/** Directly before "leave" or "stay", which is a noun or somebody’s then. */
export const BEFORE_NOUN = `a, let, let them, the, their, his, her, indefinite, discretionary, limited, further, short,
  illegal, legal`;

/** Who leaves or stays, a few words before. */
export const PEOPLE = `people, migrant, migrants, refugee, refugees, seeker, seekers, offender, offenders, criminal,
  criminals, foreigner, foreigners, families, children, those`;

/** In other languages, what is said of leaving treaties and of staying in them. */
export const MEMBERSHIP_ABROAD = {
  fr: 'quitt…, sortir, sortie, retrait, dénonc…, rester, maintien',
  de: 'Austritt, Austritt…, austreten, auszutreten, verlassen, kündig…, Verbleib, verbleib…',
  it: 'uscire, uscita, lasciare, recesso, restare, rimanere, permanenza',
  es: 'salir, salida, abandonar, abandono, permanecer, permanencia',
  da: 'forlade, udtræde, udtræde…, træde ud, opsige, blive i',
  nl: 'verlaten, opzeg…, op te zeg…, uittred…, blijven',
  pl: 'wyjście, wyjścia, opuści…, wypowiedz…, pozosta…',
};

/** What is said of reading the Convention or making it anew. */
export const REFORM = {
  en: `reform, reforms, reformed, reforming, modernis…, moderniz…, interpret, interpret…, reinterpret, reinterpret…,
    rethink, rethink…, overhaul, overhaul…, update, updates, updated, updating, renegotiat…, rewrit…`,
  fr: 'réform…',
  de: 'Auslegung, Neuauslegung',
  it: 'riform…',
  es: 'reforma, reforma…',
  da: 'fortolk…',
  nl: 'hervorm…',
  pl: 'reformy, reformy…',
};
