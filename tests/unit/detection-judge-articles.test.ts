import { expect, test } from 'vitest';
import { marksIn } from './detection-cases';

/** A paragraph that shows the subject. */
const ABOUT = 'Ministers met at the European Court of Human Rights.';
const COURT = 'court: European Court of Human Rights';

test.each([
  ['Articles 3 and 8 came up.', ['article-3: Articles 3', 'article-8: 8']],
  ['Arts. 3, 6(1) and 8(2) came up.', ['article-3: Arts. 3', 'article-6: 6', 'article-8: 8']],
  ['Articles\u00a03, 6 & 8', ['article-3: Articles\u00a03', 'article-6: 6', 'article-8: 8']],
  ['Article 3 and Article 8', ['article-3: Article 3', 'article-8: Article 8']],
  ['Articles 3 and 99', ['article-3: Articles 3']],
  ['Articles 3 and 8 of the GDPR', []],
  ['Article 3 and Article 8 of the GDPR', []],
  ['Article 3 of Protocol No. 1', []],
  ['Articles 3 and 8,000 people', []],
  ['Article 6 of the draft building code', []],
  ['Articles 3 and 8 of our own house rules, convention or not', []],
  ['Article 8(2), paragraph 1, of a shipping contract', []],
  ['Articles 3, 8 and 19(2) of the Charter', []],
  ['Article 8(1) to (3) of Regulation 604/2013', []],
  ['Article 3 of the Torture Convention', []],
  ['Article 3 of the UN convention', []],
  ['Article 3 of the Convention on the Rights of the Child', []],
  ['Article 8 of the convention protects a child', ['article-8: Article 8']],
  ['Articles 3 and 8 of the Convention shield refugees', ['article-3: Articles 3', 'article-8: 8']],
  ['Gli articoli 3 e 8 della Convenzione in un caso', ['article-3: articoli 3', 'article-8: 8']],
  ['Article 8, paragraph 2, of Directive 2008/115', []],
  ['Artikel 8 und 19 der Charta', []],
  ['Article 3 and 27 states', ['article-3: Article 3']],
  ['L’Article 8 de la loi sur les ports', []],
  ['Article 8 of the treaty', ['article-8: Article 8']],
  ['Article 8 of that 46-nation human rights text', ['article-8: Article 8']],
  ['Article 3, of course', ['article-3: Article 3']],
  ['Article 8 of the same', ['article-8: Article 8']],
])('a list of articles: %s', (text, expected) => {
  expect(marksIn([ABOUT, text])).toEqual([COURT, ...expected]);
});
