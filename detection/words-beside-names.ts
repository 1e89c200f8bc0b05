/*
 * Words with a capital that are no part of the name beside them, by language and
 * in small letters. Some stand in the lists of several languages.
 */

/** What stands before a surname and shows whose it is not: what they are, not what they are called. */
const TITLES = {
  en: `mr mrs ms miss dr sir dame lord lady baroness judge justice minister president chancellor premier commissioner
    secretary taoiseach leader mp pm deputy senator professor labour tory green european british irish french german
    austrian italian danish swedish norwegian dutch belgian polish greek albanian swiss`,
  fr: 'm mme monsieur madame ministre président présidente',
  de: 'herr frau',
  it: 'signor signora',
  es: 'sr sra señor señora',
  da: 'hr fru',
  nl: 'dhr mevrouw meneer',
  pl: 'pan pani minister prezydent',
};

/** Titles of which languages make one word: "Bundeskanzlerin". */
const LONG_TITLE = /(?:minister|präsident|kanzler|kommissar|sekretär|chef)(?:in)?$/;

/** What has a capital only because a sentence or a headline begins with it. */
const OPENERS = {
  en: `a about after again against all also although and as at because before both but by can could did does even for
    from had has he here how if in instead is it its like not now of on once only or over our she should since so still
    that the then this though to today under unlike until was were what when where whether while who why will with
    without would yesterday yet neither nor either first second third caretaker outgoing than no yes just never let
    among between behind despite except following joining alongside beside see read watch ask today tomorrow tonight
    perhaps maybe still poor dear critics both most some two three four nine fourteen nineteen twenty-seven`,
  fr: 'le la les pour avec selon mais et quand si chez contre après comme',
  de: `der die das auch und doch mit für laut wie als nach bei neben gegen vor von im in am wenn was`,
  it: 'il la per con ma anche secondo dopo contro come se tra',
  es: 'el la los para con pero según y tras contra como cuando si',
  da: 'og men med ifølge da når efter hos mod som hvis fra',
  nl: 'de het en van voor maar volgens met ook bij tegen als naast na',
  pl: 'i o ale według dla z za w obok zdaniem po przed przez od na u',
};

const titles = wordsOf(TITLES);
const openers = wordsOf(OPENERS);

/** Whether a word says what somebody is: "Mr", "Justizministerin". */
export function isTitle(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return titles.has(plain) || LONG_TITLE.test(plain);
}

/** Whether a sentence may begin with this word as with any other. */
export function isOpener(word: string): boolean {
  return openers.has(word.toLowerCase());
}

function wordsOf(lists: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list.trim().split(/\s+/)));
}
