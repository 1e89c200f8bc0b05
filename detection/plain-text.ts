/**
 * A text with its typography made plain: no diacritics, no invisible signs, one
 * kind of quote, hyphen and space. Not the folding of the second stage, which
 * keeps offsets; this one is short, for every page loads it.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’ʼ′´]/g, "'")
    .replace(/[\s\u2010-\u2015-]+/g, ' ');
}
