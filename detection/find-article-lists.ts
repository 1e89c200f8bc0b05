/** One article named in a list of several. */
export interface ListedArticle {
  number: string;
  start: number;
  end: number;
}

/**
 * A list of articles: the plural word, then at least two numbers, each with its
 * paragraphs if given: "Articles 3 and 8", "Arts. 3, 6(1) and 8", "articles 3 et 8".
 */
const LIST =
  /\b(?:articles|arts|artikeln?|artikler(?:ne)?|artikelen|articoli|artt|artículos|artykuły|artykułów|art)\.?\s+(\d{1,2}(?:\s?\(\d\)|bis)?(?:(?:\s*,\s*|\s*,?\s+(?:and|or|und|et|ou|e|o|y|en|of|og|i|oraz)\s+|\s*[&/–-]\s*)\d{1,2}(?:\s?\(\d\))?)+)(?!\w|,\d{3})/giu;

const NUMBER = /\d{1,2}(?=\s?\(\d\)|bis|\D|$)/g;

/** The articles named in lists, each where its number stands; the first together with the word before it. */
export function findArticleLists(text: string): ListedArticle[] {
  const found: ListedArticle[] = [];
  for (const list of text.matchAll(LIST)) {
    const numbers = list[1] ?? '';
    const offset = list.index + list[0].length - numbers.length;
    // What stands in brackets is a paragraph of the article before it.
    const articles = numbers.replace(/\(\d\)/g, (paragraph) => ' '.repeat(paragraph.length)).matchAll(NUMBER);
    for (const { 0: number, index } of articles) {
      const start = index === 0 ? list.index : offset + index;
      found.push({ number, start, end: offset + index + number.length });
    }
  }
  return found;
}
