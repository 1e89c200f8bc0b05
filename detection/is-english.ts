/** The language of the dataset, in two letters. */
export const ENGLISH = 'en';

/** Whether a page is in English, or does not say in what. */
export function isEnglish(lang: string): boolean {
  return lang === '' || lang === ENGLISH;
}
