/*
 * What a sentence says is to be done with the Convention, by its verbs. The same
 * forms count for those who want to leave and for those who want to stay.
 */

/** The Convention by name, as the object of a verb: "the ECHR", "the European human rights treaty". */
const TREATY =
  '(?:the |this |that )?(?:(?:European|human|rights|1950|Strasbourg) ){0,4}(?:ECHR|convention|treaty|pact|accord)\\b';

/** The Convention by name or as "it", but not as in "leave it to the courts". */
const IT = `(?:${TREATY}|it\\b(?! (?:to|up|open|at|alone|out|as)\\b))`;

/** What follows a verb that has no object of its own: the end of a clause, or a word that begins the next. */
const NO_OBJECT =
  '(?=\\s*(?:$|[.,;:!?"”’)–—])| (?:(?:would|wo|is|was|could|might|should|must|has|had|does|did)(?:n[’\']t)?|will|are|were|if|and|or|but|because|unless|without|when|once|may|can|cannot|now|altogether|entirely|immediately|by|after|before|than|also|alone|only)\\b)';

/** Of someone who must, may or cannot go, and of "leave" and "stay" as nouns: not of the Convention. */
const OF_PEOPLE =
  '(?<!\\b(?:right|rights|permission|permitted|allowed|entitled|able|free|told|asked|made|forced|ordered|refus\\w+|leave) to )(?<!\\b(?:a|let|let them|the|their|his|her|indefinite|discretionary|limited|further|short|illegal|legal) )(?<!\\b(?:people|migrants?|refugees?|seekers?|offenders?|criminals?|foreigners?|families|children|those)\\b[^.;:]{0,40})';

/** Verbs whose object says what they are about, on both sides. */
const WITH_OBJECT = [
  `\\b(?:leav(?:e|es|ing)|quit(?:s|ting)?|exit(?:s|ing)?|abandon(?:s|ing)?|ditch(?:es|ing)?|denounc(?:e|es|ing)) ${IT}`,
  `\\b(?:withdr[ae]w(?:s|n|al|ing)?|exit|departure|break(?:s|ing)? away|walk(?:s|ing)? away) (?:(?:the UK|the United Kingdom|Britain) )?from ${IT}`,
  `\\b(?:left|out of|membership of) ${TREATY}`,
  `\\b(?:stay|remain)(?:s|ed|ing)? (?:in|inside|within|(?:(?:a )?members?|part) of|(?:a )?(?:party|signatory) to|signed up to|bound by|committed to) ${IT}`,
  `\\b(?:keep(?:s|ing)? (?:the UK|the United Kingdom|Britain) (?:in|inside)|committed to) ${TREATY}`,
];

/** Verbs that stand alone once the Convention was named: "leaving would not be enough", "they will stay". */
const ALONE = `${OF_PEOPLE}\\b(?:leav(?:e|ing)|quit(?:ting)?|exit|withdraw(?:al|ing)?|pull(?:ing)? out|stay(?:ing)?)${NO_OBJECT}`;

/** Of other languages, the words that are said of treaties; they count where the sentence names the Convention. */
const ABROAD =
  /(?<!\p{L})(?:quitt\p{L}+|sort(?:ir|ie)|retrait|dénonc\p{L}+|rester|maintien|Austritt\p{L}*|aus(?:zu)?treten|verlassen|kündig\p{L}+|Kündigung|verbleib\p{L}*|usci(?:re|ta)|lasciare|recesso|restare|rimanere|permanenza|sali(?:r|da)|abandon(?:ar|o)|permanecer|permanencia|forlade|udtræde\p{L}*|træde ud|opsige|blive i|verlaten|op(?:te )?zeg\p{L}+|uittred\p{L}+|blijven|wyjści[ea]|opuści\p{L}+|wypowiedz\p{L}+|pozosta\p{L}+)(?!\p{L})/iu;

const MEMBERSHIP = new RegExp([...WITH_OBJECT, ALONE].join('|'), 'iu');

/** Small letters only: "Reform" is also a party. */
const REFORM =
  /(?<!\p{L})(?:reform(?:s|ed|ing)?|moderni[sz]\p{L}+|(?:re-?)?interpret\p{L}*|rethink\p{L}*|overhaul\p{L}*|updat(?:e|es|ed|ing)|renegotiat\p{L}+|rewrit\p{L}+|réform\p{L}+|riform\p{L}+|reform[ay]\p{L}*|(?:Neua|A)uslegung|fortolk\p{L}+|hervorm\p{L}+)(?!\p{L})/u;

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
