/**
 * What questions are made of, in the languages of the product, in the form in which
 * texts are compared ("qu'est-ce" is "quest ce"): it says nothing of what is asked about.
 */
const ENGLISH = `
  a about am an and are be been being between by called can could current currently define definition describe did
  difference do does doing explain explained find for from get gets give had happen happened happening happens has have
  how i in info information is it its just know latest look me mean meaning means my now of on or our please say saying
  says search show so stand stands still tell than that the their them there they this to today us versus vs want wants
  was we were what whats when where which who whom whos whose why will with work works would you your`;

const GERMAN = `
  bedeutet bei das dass dem den der des die ein eine einem einen einer erklaere erklare es fur genau gerade gibt heisst
  heißt ich im in ist kann macht man mir mit passiert sagt sein sind uber um und unterschied vom von wann war waren warum
  was welche welchem welchen welcher welches wer wie wieso wo woher wofur wozu wurde zu zum zur zwischen`;

const FRENCH = `
  a ai au aux avec c ce cest ces cette combien comment concernant dans de des difference dire dit donc du elle en entre est
  et etait explique fait font il ils je la le les ma mon ou par peut pour pourquoi quand que quel quelle quelles quels
  quest qui quoi sa sert signifie son sont sur ta ton un une va veut veulent y`;

const words = (list: string) => list.trim().split(/\s+/);
const IN_ENGLISH: ReadonlySet<string> = new Set(words(ENGLISH));
const IN_ANY: ReadonlySet<string> = new Set([ENGLISH, GERMAN, FRENCH].flatMap(words));

/** Questions with one of these words ask about two things, with one of those between them. */
const COMPARING = /(?:^| )(?:between|differences?|entre|unterschied|versus|vs|zwischen)(?: |$)/;
const JOINING = / (?:and|et|oder|or|ou|und|versus|vs) /;

/**
 * What a question is about, the best guess first: without what it begins and ends with, for
 * "council of europe" is one name; then without all that only asks. Each first as an English
 * question, then as one in any of the languages: in English "un" and "die" may be meant.
 */
export function subjectsOf(text: string): string[] {
  const all = text.split(' ');
  const subjects = [trim(all, IN_ENGLISH), trim(all, IN_ANY), strip(all, IN_ENGLISH), strip(all, IN_ANY)];
  return [...new Set(subjects.map((words) => words.join(' ')).filter((subject) => subject !== ''))];
}

/** What a question sets beside each other: "the difference between pace and the court". */
export function sidesOf(text: string): string[] {
  if (!COMPARING.test(text)) return [];
  const sides = text.split(JOINING).map((side) => trim(side.split(' '), IN_ANY).join(' '));
  return sides.length > 1 && sides.every((side) => side !== '') ? sides : [];
}

/** Whether a text only asks, in whatever language, and says nothing of what it asks about. */
export function asksNothing(text: string): boolean {
  return strip(text.split(' '), IN_ANY).length === 0;
}

/** Whether nothing was asked about yet: "what is th" may go on with anything. */
export function isOnlyBegun(text: string, isKnown: (word: string) => boolean): boolean {
  const all = text.split(' ');
  const last = all.at(-1) ?? '';
  const isBegun = !isKnown(last) && [...IN_ANY].some((word) => word.startsWith(last));
  return isBegun && strip(all.slice(0, -1), IN_ANY).length === 0;
}

function strip(all: readonly string[], asking: ReadonlySet<string>): string[] {
  return all.filter((word) => !asking.has(word));
}

function trim(all: readonly string[], asking: ReadonlySet<string>): string[] {
  const isSubject = (word: string) => !asking.has(word);
  const from = all.findIndex(isSubject);
  return from < 0 ? [] : all.slice(from, all.findLastIndex(isSubject) + 1);
}
