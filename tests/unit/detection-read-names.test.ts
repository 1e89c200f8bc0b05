import { expect, test } from 'vitest';
import { isDateline } from '../../detection/is-dateline';
import { marksIn } from './detection-cases';

/** A paragraph that shows the subject. */
const ABOUT = 'Keir Starmer met ministers at the European Court of Human Rights.';

test.each([
  ['somebody with another initial', 'P. Starmer, Hove', []],
  ['somebody with another initial behind a title', 'Mr P. Starmer of Hove', []],
  ['somebody with several', 'J. K. Starmer said so.', []],
  ['a surname after its own initial', 'K. Starmer rose.', ['keir-starmer: Starmer']],
  ['a surname after a word of one letter', 'A Starmer that rises!', ['keir-starmer: Starmer']],
  ['a surname after a sentence that ends in a letter', 'He wrote it on X. Starmer read it.', ['keir-starmer: Starmer']],
  ['a surname after a state in letters', 'Allies of the U.K. Starmer among them', ['keir-starmer: Starmer']],
  ['a French title', 'M. Starmer a parlé.', ['keir-starmer: Starmer']],
  ['a surname after a nationality', 'Danish Starmer promises more.', ['keir-starmer: Starmer']],
  ['a part of another name', 'She met Lower Denmark, who said nothing.', []],
])('%s', (_name, text, expected) => {
  const marks = marksIn([ABOUT, text]);
  expect(marks.slice(2)).toEqual(expected);
});

test.each([
  ['Strasbourg, 3 July 2025 — The judges ruled.', true],
  ['STRASBOURG, May 15 (Agency) - The judges ruled.', true],
  ['Vienna/Strasbourg – The judges ruled.', true],
  ['Strasbourg (Agency) – The judges ruled.', true],
  ['Strasbourg – The judges ruled.', true],
  ['Strasbourg, 28.01.2026 – The judges ruled.', true],
  ['Strasbourg | 10 December 2025 | The judges ruled.', true],
  ['Strasbourg · 11–13 May · The judges ruled.', true],
  ['Strasbourg, 46-nation court, ruled.', false],
  ['Strasbourg | The judges ruled.', false],
  ['Strasbourg | 46 | 12', false],
  ['Strasbourg – the court, not the town – ruled.', false],
  ['Strasbourg ruled – and rose.', false],
  ['Strasbourg, 27 states say, has gone too far.', false],
  ['What the judges of Strasbourg – and others say', false],
])('whether a report comes from there: %s', (text, expected) => {
  const start = text.search(/strasbourg/i);
  expect(isDateline(text, { start, end: start + 'Strasbourg'.length })).toBe(expected);
});

test('leaves a place unmarked where a report comes from there', () => {
  expect(marksIn([ABOUT, 'Reform, and Farage spoke.'])).toContain('reform-uk: Reform');
  expect(marksIn([ABOUT, 'Reform, 3 July – Farage spoke.'])).not.toContain('reform-uk: Reform');
});

test.each([
  ['a first name', 'A novel by Greta Soering is out.', []],
  ['a first name, and the surname again', 'The story is by Greta Soering. Few people have read Soering.', []],
  ['the first word of a sentence', 'Applying Soering, the judges agreed.', ['soering: Soering']],
  ['the applicant', 'It was Jens Soering who applied.', ['soering: Jens Soering']],
])('a case is called by a name that others bear: %s', (_name, text, expected) => {
  expect(marksIn([ABOUT, text]).slice(2)).toEqual(expected);
});
