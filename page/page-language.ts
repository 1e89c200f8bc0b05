/** The language a page says it is written in, in two letters; empty where it does not say. */
export function pageLanguage(document: Document): string {
  return /^[a-z]{2}\b/i.exec(document.documentElement.lang)?.[0].toLowerCase() ?? '';
}
