import * as words from './sentence-words.ts';

/*
 * What a sentence says is to be done with the Convention, by its verbs. The same
 * forms count for those who want to leave and for those who want to stay.
 */

/** One of the words in a list, as a part of a pattern. */
function oneOf(...lists: string[]): string {
  const all = lists.flatMap((list) => list.trim().split(/,\s*/));
  return `(?:${all.map((word) => word.replace(/…$/, '\\p{L}+')).join('|')})`;
}

/** The Convention by name, as the object of a verb: "the ECHR", "the European human rights treaty". */
const TREATY = `(?:the |this |that )?(?:${oneOf(words.BEFORE_TREATY)} ){0,4}${oneOf(words.TREATY)}\\b`;

/** The Convention by name or as "it", but not as in "leave it to the courts". */
const IT = `(?:${TREATY}|it\\b(?! ${oneOf(words.AFTER_ANOTHER_IT)}\\b))`;

const COUNTRY = oneOf(words.COUNTRY);

/** Verbs whose object says what they are about, on both sides. */
const WITH_OBJECT = [
  `${oneOf(words.LEAVING)} ${IT}`,
  `${oneOf(words.GOING_FROM)} (?:${COUNTRY} )?from ${IT}`,
  `${oneOf(words.OUTSIDE)} ${TREATY}`,
  `${oneOf(words.STAYING)} ${oneOf(words.INSIDE)} ${IT}`,
  `${oneOf(words.KEEPING)} ${COUNTRY} (?:in|inside) ${TREATY}`,
  `committed to ${TREATY}`,
];

/** What follows a verb that has no object of its own: the end of a clause, or a word that begins the next. */
const END_OF_CLAUSE = '\\s*(?:$|[.,;:!?"”’)–—])';
const NEXT_CLAUSE = ` (?:${oneOf(words.NEXT_WITH_NOT)}(?:n['’]t)?|${oneOf(words.NEXT)})\\b`;

/** Not of people who must, may or cannot go, nor "leave" and "stay" as nouns. */
const OF_NO_PEOPLE = [
  `(?<!\\b${oneOf(words.LETTING_GO)} to )`,
  `(?<!\\b${oneOf(words.BEFORE_NOUN)} )`,
  `(?<!\\b${oneOf(words.PEOPLE)}\\b[^.;:]{0,40})`,
].join('');

/** Verbs that stand alone once the Convention was named: "leaving would not be enough", "they will stay". */
const ALONE = `${OF_NO_PEOPLE}\\b${oneOf(words.ALONE)}(?=${END_OF_CLAUSE}|${NEXT_CLAUSE})`;

const MEMBERSHIP = new RegExp(`\\b(?:${WITH_OBJECT.join('|')})|${ALONE}`, 'iu');

/** Of other languages, the words that are said of treaties; they count where the sentence names the Convention. */
const ABROAD = new RegExp(`(?<!\\p{L})${oneOf(...Object.values(words.MEMBERSHIP_ABROAD))}(?!\\p{L})`, 'iu');

/** Written as in the list: "Reform" is also a party. */
const REFORM = new RegExp(`(?<!\\p{L})${oneOf(...Object.values(words.REFORM))}(?!\\p{L})`, 'u');

/** The words of the sentence, and whether the Convention is named in it, or only elsewhere on the page. */
export interface Sentence {
  text: string;
  namesConvention: boolean;
}

/** Whether the sentence speaks of leaving the Convention or staying in it, of reading or making it anew, or of neither. */
export function readSentence({ text, namesConvention }: Sentence): 'membership' | 'reform' | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (MEMBERSHIP.test(plain) || (namesConvention && ABROAD.test(plain))) return 'membership';
  return REFORM.test(plain) ? 'reform' : null;
}
