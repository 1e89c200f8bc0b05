import { PLURAL } from './compiled-form';

/*
 * Ways of writing that mean the same. An index holds one of them, and is opened
 * with all: "return hub+" is "return hub" and "return hubs", "27 states" is also
 * "twenty-seven states", "centre" also "center", "Danish prime minister" also
 * "Danish premier" and "Danish PM", "Equality and" also "Equality &".
 */

const WRITTEN_ALSO: readonly (readonly [way: RegExp, ...others: string[]])[] = [
  [/\b19\b/, 'nineteen'],
  [/\b27\b/, 'twenty-seven'],
  [/\b46\b/, 'forty-six'],
  [/((?:al|an|on|or)i)s(ation|ed|ing)/, '$1z$2'],
  [/([Cc])entre/, '$1enter'],
  // Whose: "the PM" is as often a programme of the BBC.
  [/(?<=\p{Lu}\S* )prime minister$/u, 'premier', 'PM'],
  [/\bjudgments$/, 'judgements', 'rulings'],
  [/\bhuman rights (?=court|judges|commissioner|body|watchdog|organisation|chief)/, 'rights '],
  [/ and /, ' & '],
  [/\bthe ECHR$/, 'the European Convention on Human Rights'],
];

/** All that a text of an index stands for, itself first. */
export function variantsOf(text: string): string[] {
  const single = text.endsWith(PLURAL) ? text.slice(0, -1) : text;
  const found = single === text ? [text] : [single, `${single}s`];
  for (const [way, ...others] of WRITTEN_ALSO) {
    if (way.test(single)) found.push(...others.flatMap((other) => found.map((one) => one.replace(way, other))));
  }
  return found;
}

/** The fewest texts that stand for all of these. */
export function withoutVariants(texts: readonly string[]): string[] {
  const all = new Set(texts);
  const isPlural = (text: string) => text.endsWith('s') && all.has(text.slice(0, -1));
  const kept = texts.filter((text) => !isPlural(text)).map((text) => (all.has(`${text}s`) ? `${text}${PLURAL}` : text));
  const opened = kept.map((text) => ({ text, variants: variantsOf(text) }));
  const isMeantBy = (other: (typeof opened)[number], { text, variants }: (typeof opened)[number]) =>
    other.text !== text && variants.every((variant) => other.variants.includes(variant));
  return opened.filter((one) => !opened.some((other) => isMeantBy(other, one))).map(({ text }) => text);
}
