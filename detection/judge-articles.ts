import type { Reading } from './build-index';
import { listAround } from './find-beside';
import type { Candidate, Sighting } from './read-sightings';

/** What may stand between the number of an article and its text: "(1) to (3)", ", 18 and 19(2)", ", paragraph 2,". No more of it than a law writes: text of a page may be long. */
const IN_BETWEEN = String.raw`(?:\s?\(\w{1,2}\)|\sto(?=\s\()|,?\s(?:and|or|et|ou|und|e|y|en|og|i)(?=\s\d)|,(?=\s\d)|\s\d{1,3}|,?\s(?:paragraph|para\.)\s\d){0,12},?`;

/** From the end of an article's number to the text it is said to be of: "(1) of the", ", paragraph 2, of our", "du", "des", "of Directive". */
const OF_SOME_TEXT = new RegExp(
  String.raw`${IN_BETWEEN}\s(?:of\s(?:the|an?|our|your|its|their|his|her|this|that|my)\s|of\s(?=Directive|Regulation|Decree|Law)|(?:du|de\sla|des|der|dieses|della|dello|del|van\s(?:de|het))\s)`,
  'y',
);

/** The text itself, as far as the clause goes. */
const TEXT = /[^.,;:!?()–—\n]{0,60}/y;

/** What the Convention is called, and what is said of it once it was named. */
const CONVENTION =
  /conven|konven|verdrag|konwen|treaty|trait|tratta|tratado|vertrag|echr|emrk|cedh|cedu|tedh|evrm|ekpc|rights|droits|rechte|menschenrecht|diritti|derechos|\b(?:text|texte|same|protocol)\b/i;

/** A convention with the words before it, and what it is said to be on. */
const NAMED_CONVENTION =
  /^.*?(?:[Cc]onven|CONVEN)\p{L}*(?:\s(?:against|on|relating\sto)(?:\s(?:the|of|and|all|\p{Lu}\S*))+)?/u;

/** Conventions that are others. */
const OTHER_CONVENTION = /torture|refugee|geneva|vienna|genocide|child|women|united nations|1951/i;

/** Whether an article of the Convention is said to be one of some other text: "Article 6 of the draft building code". */
export function isOfOtherText({ entry }: Reading, candidate: Candidate, own: Sighting): boolean {
  if (!entry.startsWith('article')) return false;
  const { text } = own.flow;
  OF_SOME_TEXT.lastIndex = listAround(candidate, own).end;
  if (!OF_SOME_TEXT.test(text)) return false;
  TEXT.lastIndex = OF_SOME_TEXT.lastIndex;
  const [clause = ''] = TEXT.exec(text) ?? [];
  const [named = ''] = NAMED_CONVENTION.exec(clause) ?? [];
  return !CONVENTION.test(clause) || OTHER_CONVENTION.test(named) || /\bUN\b/.test(named);
}
