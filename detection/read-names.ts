import type { Span } from './read-sightings';

/** Words that stand before a surname and show whose it is not: what they are, not what they are called. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|judge|justice|minister|president|chancellor|premier|commissioner|secretary|taoiseach|leader|mp|pm|m|mme|monsieur|madame|ministre|président|présidente|herr|frau|signor|signora|sr|sra|señor|señora|pan|pani|dhr|mevrouw|meneer|hr|fru|minister|prezydent|\p{L}*(?:minister|präsident|kanzler|kommissar|sekretär|chef)(?:in)?)\.?$/iu;

/** Words with a capital only because a sentence or a headline begins with them. */
const OPENER =
  /^(?:a|about|after|again|against|all|also|although|and|as|at|because|before|both|but|by|can|could|did|does|even|for|from|had|has|he|here|how|if|in|instead|is|it|its|like|not|now|of|on|once|only|or|over|our|she|should|since|so|still|that|the|then|this|though|to|today|under|unlike|until|was|were|what|when|where|whether|while|who|why|will|with|without|would|yesterday|yet|le|la|les|pour|avec|selon|mais|et|quand|si|der|die|das|auch|und|doch|mit|für|laut|wie|als|nach|bei|il|per|con|ma|anche|secondo|el|los|para|pero|según|og|men|med|ifølge|da|når|van|voor|maar|volgens|met|ook|o|i|ale|według|dla|z|za|w)$/iu;

/** Days follow a name in American reports: "told Starmer Tuesday". */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/**
 * Whether a single capitalised word belongs to a longer name of something else:
 * "Tilde Frederiksen", "Prince Rama", "Liberty Belle". In headlines that
 * capitalise every word nothing can be told.
 */
export function isPartOfOtherName(text: string, { start, end }: Span): boolean {
  const before = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}'’-]*)[ \u00a0]$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1];
  const after = /^[ \u00a0](\p{Lu}\p{Ll}{2,})/u.exec(text.slice(end, end + 40))?.[1];
  if (before === undefined && after === undefined) return false;
  if (isTitleCase(text)) return false;
  return (before !== undefined && isName(before)) || (after !== undefined && !DAY.test(after) && !TITLE.test(after));
}

/** Whether a title stands directly before: "Mr Lammy", "Minister O'Callaghan". */
export function isTitledName(text: string, { start }: Span): boolean {
  const before = /([\p{L}]+\.?)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return before !== undefined && TITLE.test(before);
}

/** Neither a title nor an opener, nor an acronym ("EU"), nor somebody's ("Denmark's Frederiksen"). */
function isName(word: string): boolean {
  return /\p{Ll}/u.test(word) && !TITLE.test(word) && !OPENER.test(word) && !/['’]s?$/.test(word);
}

/** The flow that was asked about last: its names are judged one after another. */
let lastAsked = { text: '', isTitleCase: false };

function isTitleCase(text: string): boolean {
  if (lastAsked.text !== text) lastAsked = { text, isTitleCase: hasMostlyCapitals(text) };
  return lastAsked.isTitleCase;
}

/** Longer words almost all begin with a capital: a headline in title case, or a text in capitals. */
function hasMostlyCapitals(text: string): boolean {
  const words = text.slice(0, 400).match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 2 && capitals / words.length > 0.7;
}
